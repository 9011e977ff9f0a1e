/** Anything with a scheme that isn't a page of the web or an address to write to. */
const OTHER_SCHEME = /^(?!https?:|mailto:)[a-z][a-z\d+.-]*:/i

let setter: ReturnType<typeof load> | null = null

async function load() {
  const { default: Setter } = await import('markdown-it')
  const made = new Setter('default', { html: false })
  made.validateLink = (url) => !OTHER_SCHEME.test(url.trim())
  return made
}

/**
 * Markdown with tables as safe HTML: raw HTML is shown as text, links and pictures lead to the web or nowhere. Its highest headings stand at `top`, right below
 * those of the page, whatever level their author began with. Loaded when first needed, so pages without such text don't carry it. Takes time in step with the
 * length of the text, however it is nested: an author's text is set by the site's own process.
 */
export async function renderMarkdown(source: string, top: 2 | 3 = 3): Promise<string> {
  setter ??= load()
  const html = (await setter).render(source).trimEnd()
  const highest = Math.min(...Array.from(html.matchAll(/<h([1-6])>/g), ([, level]) => Number(level)))
  return html
    .replaceAll(/<(\/?)h([1-6])>/g, (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) - highest + top)}>`)
    .replaceAll(/<a href="(https?:)/g, '<a rel="nofollow noopener ugc" href="$1')
    .replaceAll(/<(t[hd]) style="text-align:(left|center|right)">/g, '<$1 align="$2">')
}
