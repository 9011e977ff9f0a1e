import type { Mail } from '@lectern/api/jobs'
import { formatMoney, intlTag } from '@lectern/i18n/format'
import { directionOf, type Locale } from '@lectern/kernel/locale'
import { type CSSProperties, createElement, type ReactElement } from 'react'

import type { Letter } from '../../document.ts'
import { action, below, link, note, paragraph, row, sides, title } from '../../elements.ts'
import { bodyText, COLOUR, smallText } from '../../look.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

type Receipt = Extract<Mail, { template: 'receipt' }>

const WORDS = { en, ar }

export function receipt(mail: Receipt, locale: Locale): Letter {
  const words = WORDS[locale]
  const day = new Intl.DateTimeFormat(intlTag(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(mail.paidAt))
  return {
    subject: words.subject(mail.orderNumber),
    preheader: words.preheader(formatMoney(mail.total, locale)),
    body: [
      title(locale, words.title),
      paragraph(locale, words.greeting(mail.name)),
      paragraph(locale, words.text(mail.orderNumber, day)),
      figures(mail, locale),
      action(locale, mail.orderUrl, words.action),
      below(note(locale, words.hint)),
    ],
    reason: words.reason,
  }
}

/** What was bought, with real column headings: this table says something. */
function figures(mail: Receipt, locale: Locale): ReactElement {
  const words = WORDS[locale]
  const { start, end } = sides(locale)
  const line: CSSProperties = { ...bodyText(locale), borderBottom: `1px solid ${COLOUR.line}`, padding: '12px 0', verticalAlign: 'top' }
  const amount: CSSProperties = { whiteSpace: 'nowrap', textAlign: end, paddingInlineStart: '16px' }
  const heading: CSSProperties = { ...smallText(locale), borderBottom: `1px solid ${COLOUR.line}`, padding: '0 0 8px', fontWeight: 400 }
  const total: CSSProperties = { ...line, borderBottom: 'none', fontWeight: 600 }
  return createElement(
    'table',
    {
      className: 'figures',
      width: '100%',
      cellPadding: 0,
      cellSpacing: 0,
      border: 0,
      dir: directionOf(locale),
      style: { borderCollapse: 'collapse', margin: '8px 0 24px' },
    },
    createElement(
      'thead',
      null,
      row(
        createElement('th', { scope: 'col', style: { ...heading, textAlign: start } }, words.course),
        createElement('th', { scope: 'col', style: { ...heading, textAlign: end } }, words.price),
      ),
    ),
    createElement(
      'tbody',
      null,
      ...mail.lines.map((course) =>
        row(
          createElement('td', { style: { ...line, textAlign: start } }, link(course.url, course.title)),
          createElement('td', { style: { ...line, ...amount } }, formatMoney(course.amount, locale)),
        ),
      ),
      row(
        createElement('th', { scope: 'row', style: { ...total, textAlign: start } }, words.total),
        createElement('td', { style: { ...total, ...amount } }, formatMoney(mail.total, locale)),
      ),
    ),
  )
}
