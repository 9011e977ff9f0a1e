/**
 * Markdown as safe HTML: raw HTML is shown as text, links and pictures keep only harmless protocols. Headings begin at the third level, below those
 * of the page. Loaded when first needed, so pages without such text don't carry it.
 */
export async function renderMarkdown(source: string): Promise<string> {
  const { micromark } = await import('micromark')
  const html = micromark(source)
  return html
    .replaceAll(/<(\/?)h([1-6])>/g, (_, slash: string, level: string) => `<${slash}h${Math.min(6, Math.max(3, Number(level) + 1))}>`)
    .replaceAll(/<a href="(https?:)/g, '<a rel="nofollow noopener ugc" href="$1')
}
