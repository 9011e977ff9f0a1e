const STYLE = `
:root{color-scheme:light dark;--ground:#faf9f6;--card:#fff;--ink:#1d2430;--soft:#5c6675;--line:#dcdfe3;--hover:#f3f1ec;--accent:#1f4f46;--on-accent:#fff;--bad:#a3341f}
@media (prefers-color-scheme:dark){:root{--ground:#14181d;--card:#1b2026;--ink:#e8e6e1;--soft:#9aa4b1;--line:#2c333c;--hover:#222831;--accent:#7fc4b4;--on-accent:#10211d;--bad:#f08b74}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-width:52rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}
a{color:var(--accent)}
header p,.empty{color:var(--soft)}
input,button{font:inherit;padding:.6rem .9rem;border-radius:8px;border:1px solid var(--line);background:var(--card);color:inherit}
button{background:var(--accent);color:var(--on-accent);border-color:transparent;font-weight:600;cursor:pointer}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
`

export interface PageOptions {
  title: string
  body: string
  style?: string
  refreshSeconds?: number
}

/** A small page of the local stack's own; the style is inline, so it needs nothing else. */
export function page({ title, body, style = '', refreshSeconds }: PageOptions): string {
  const refresh = refreshSeconds === undefined ? '' : `<meta http-equiv="refresh" content="${refreshSeconds}">`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${refresh}
<title>${escapeHtml(title)}</title><style>${STYLE}${style}</style></head><body><main>${body}</main></body></html>`
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
