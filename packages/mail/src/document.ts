import { directionOf, type Locale } from '@lectern/kernel/locale'
import { createElement, type ReactElement, type ReactNode } from 'react'

import { cell, layoutTable, row } from './elements.ts'
import { bodyText, COLOUR, displayText, smallText } from './look.ts'

export interface Letter {
  subject: string
  /** What the inbox shows after the subject; not seen in the message. */
  preheader: string
  body: ReactNode[]
  /** Why the person gets it. */
  reason: string
}

const BRAND: Record<Locale, string> = { en: 'Lectern', ar: 'ليكترن' }

const HIDDEN = { display: 'none', overflow: 'hidden', lineHeight: '1px', opacity: 0, maxHeight: 0, maxWidth: 0 } as const

/** A message as a page: the name above, the text on paper, the reason below. */
export function documentOf(locale: Locale, letter: Letter): ReactElement {
  const dir = directionOf(locale)
  const head = createElement(
    'head',
    null,
    createElement('meta', { httpEquiv: 'Content-Type', content: 'text/html; charset=UTF-8' }),
    createElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    createElement('meta', { name: 'color-scheme', content: 'light' }),
    createElement('meta', { name: 'x-apple-disable-message-reformatting' }),
    createElement('title', null, letter.subject),
  )
  const brand = cell({ ...displayText(locale), fontSize: '20px', color: COLOUR.lapis, padding: '0 4px 16px' }, BRAND[locale])
  const sheet = cell(
    { ...bodyText(locale), background: COLOUR.raised, border: `1px solid ${COLOUR.line}`, borderRadius: '10px', padding: '32px 28px' },
    ...letter.body,
  )
  const footer = cell({ ...smallText(locale), padding: '16px 4px 0' }, letter.reason)
  const column = createElement(
    'table',
    { role: 'presentation', align: 'center', width: '100%', cellPadding: 0, cellSpacing: 0, border: 0, dir, style: { maxWidth: '560px', margin: '0 auto' } },
    createElement('tbody', null, row(brand), row(sheet), row(footer)),
  )
  return createElement(
    'html',
    { lang: locale, dir },
    head,
    createElement(
      'body',
      { dir, style: { margin: 0, padding: 0, background: COLOUR.paper } },
      createElement('div', { style: HIDDEN, 'data-skip-in-text': 'true' }, letter.preheader),
      layoutTable({ background: COLOUR.paper }, row(cell({ padding: '32px 16px' }, column))),
    ),
  )
}
