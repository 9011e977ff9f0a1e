/**
 * Markdown with tables as safe HTML: raw HTML is shown as text, links and pictures keep only harmless protocols. Its highest headings stand at `top`, right below
 * those of the page, whatever level their author began with. Loaded when first needed, so pages without such text don't carry it.
 */
export async function renderMarkdown(source: string, top: 2 | 3 = 3): Promise<string> {
  const [{ micromark }, { gfmTable, gfmTableHtml }] = await Promise.all([import('micromark'), import('micromark-extension-gfm-table')])
  const html = micromark(source, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
  const highest = Math.min(...Array.from(html.matchAll(/<h([1-6])>/g), ([, level]) => Number(level)))
  return html
    .replaceAll(/<(\/?)h([1-6])>/g, (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) - highest + top)}>`)
    .replaceAll(/<a href="(https?:)/g, '<a rel="nofollow noopener ugc" href="$1')
}
