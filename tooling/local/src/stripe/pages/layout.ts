import { createHash } from 'node:crypto'

import { html, Html } from './html.ts'
import { STYLES } from './styles.ts'
import { type PageLocale, say, type Word } from './words.ts'

/** What a page answers with; the server turns it into HTTP. */
export type PageReply = { status: number; page: string; scriptHash?: string } | { redirect: string } | { status: number; text: string }

export interface PageContext {
  locale: PageLocale
  merchant: string
}

interface PageParts {
  status?: number
  title: string
  body: Html
  script?: string
}

/** A whole page in the context's language and direction. */
export function renderPage({ locale, merchant }: PageContext, { status = 200, title, body, script }: PageParts): PageReply {
  const direction = locale === 'ar' ? 'rtl' : 'ltr'
  const page = html`<!doctype html>
    <html lang="${locale}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${merchant}</title>
        <style>
          ${new Html(STYLES)}
        </style>
      </head>
      <body>
        <header class="notice">${say(locale, 'testMode')}</header>
        ${body}${script === undefined ? null : new Html(`<script>${script}</script>`)}
      </body>
    </html>`
  return { status, page: page.markup, ...(script !== undefined && { scriptHash: createHash('sha256').update(script).digest('base64') }) }
}

/** A page that only says one thing and offers one way on. */
export function renderNotice(context: PageContext, status: number, words: { title: Word; text?: Word }, link?: { url: string; word: Word }): PageReply {
  const { locale, merchant } = context
  const title = say(locale, words.title)
  const way = link && html`<a class="button primary" href="${link.url}">${say(locale, link.word, { merchant })}</a>`
  return renderPage(context, {
    status,
    title,
    body: html`<main class="single">
      <div class="column">
        <h1>${title}</h1>
        ${words.text && html`<p>${say(locale, words.text)}</p>`}${way}
      </div>
    </main>`,
  })
}
