import { directionOf, type Locale } from '@lectern/kernel/locale'
import { type CSSProperties, createElement, type ReactElement, type ReactNode } from 'react'

import { bodyText, COLOUR, displayText, smallText } from './look.ts'

/** Tables that only place things: screen readers pass over them. */
const LAYOUT = { role: 'presentation', cellPadding: 0, cellSpacing: 0, border: 0, width: '100%' } as const

/** The sides of a line in the direction of reading; mail programs know no logical properties. */
export function sides(locale: Locale): { start: 'left' | 'right'; end: 'left' | 'right' } {
  return directionOf(locale) === 'rtl' ? { start: 'right', end: 'left' } : { start: 'left', end: 'right' }
}

export function layoutTable(style: CSSProperties, ...rows: ReactNode[]): ReactElement {
  return createElement('table', { ...LAYOUT, style: { borderCollapse: 'collapse', ...style } }, createElement('tbody', null, ...rows))
}

export function row(...cells: ReactNode[]): ReactElement {
  return createElement('tr', null, ...cells)
}

export function cell(style: CSSProperties, ...children: ReactNode[]): ReactElement {
  return createElement('td', { style }, ...children)
}

export function title(locale: Locale, text: string): ReactElement {
  return createElement('h1', { style: { ...displayText(locale), margin: '0 0 16px' } }, text)
}

export function paragraph(locale: Locale, text: string): ReactElement {
  return createElement('p', { style: { ...bodyText(locale), margin: '0 0 16px' } }, text)
}

export function note(locale: Locale, text: string): ReactElement {
  return createElement('p', { style: { ...smallText(locale), margin: '0 0 8px' } }, text)
}

export function link(href: string, text: string, style: CSSProperties = {}): ReactElement {
  return createElement('a', { href, style: { color: COLOUR.lapis, textDecoration: 'underline', ...style } }, text)
}

/** The one thing to do. What comes after it needs `below`, or a program that floats buttons puts it beside. */
export function action(locale: Locale, href: string, label: string): ReactElement {
  const { start } = sides(locale)
  const anchor = createElement(
    'a',
    { href, style: { ...bodyText(locale), display: 'inline-block', padding: '12px 24px', color: COLOUR.onLapis, fontWeight: 600, textDecoration: 'none' } },
    label,
  )
  return createElement(
    'table',
    { role: 'presentation', cellPadding: 0, cellSpacing: 0, border: 0, align: start, style: { margin: '8px 0 24px' } },
    createElement('tbody', null, row(createElement('td', { bgcolor: COLOUR.lapis, style: { background: COLOUR.lapis, borderRadius: '6px' } }, anchor))),
  )
}

/** What stands under an action. */
export function below(...children: ReactNode[]): ReactElement {
  return createElement('div', { style: { clear: 'both' } }, ...children)
}

/** The address of an action, for programs that show no buttons; plain text has it already. */
export function addressOfAction(locale: Locale, href: string, words: string): ReactElement {
  const style: CSSProperties = { ...smallText(locale), margin: '0 0 16px', wordBreak: 'break-all', textAlign: sides(locale).start }
  return createElement(
    'div',
    { style: { clear: 'both' }, 'data-skip-in-text': 'true' },
    note(locale, words),
    createElement('p', { dir: 'ltr', style }, link(href, href)),
  )
}

/** A name or an address to be copied, on a line of its own: within a sentence of the other direction it would pull its neighbours along. */
export function exactly(text: string): ReactElement {
  const style: CSSProperties = { ...bodyText('en'), background: COLOUR.sunk, fontWeight: 600, margin: '0 0 16px', padding: '12px 16px', wordBreak: 'break-all' }
  return createElement('p', { dir: 'ltr', style }, text)
}

/** What somebody wrote, set apart from our own words. */
export function quotation(locale: Locale, text: string): ReactElement {
  const { start } = sides(locale)
  const edge = start === 'left' ? { borderLeft: `3px solid ${COLOUR.line}` } : { borderRight: `3px solid ${COLOUR.line}` }
  const style: CSSProperties = { ...bodyText(locale), ...edge, background: COLOUR.sunk, margin: '0 0 16px', padding: '12px 16px', whiteSpace: 'pre-line' }
  return createElement('blockquote', { dir: 'auto', style }, text)
}

/** Figures to be typed elsewhere; always left to right. */
export function code(text: string): ReactElement {
  const style: CSSProperties = {
    background: COLOUR.sunk,
    border: `1px solid ${COLOUR.line}`,
    borderRadius: '6px',
    color: COLOUR.ink,
    fontFamily: "'SFMono-Regular', Consolas, 'Liberation Mono', monospace",
    fontSize: '30px',
    fontWeight: 600,
    letterSpacing: '6px',
    padding: '16px 24px',
    textAlign: 'center',
    direction: 'ltr',
  }
  return layoutTable({ margin: '8px 0 24px' }, row(createElement('td', { dir: 'ltr', align: 'center', style }, text)))
}
