import type { Locale } from '@lectern/kernel/locale'
import type { CSSProperties } from 'react'

/** The light theme of the product in hexadecimal: mail programs know no OKLCH. */
export const COLOUR = {
  paper: '#fbf9f4',
  raised: '#fffefc',
  sunk: '#f4f0e9',
  ink: '#1c202b',
  muted: '#575c68',
  line: '#dfdbd3',
  lapis: '#2046a2',
  onLapis: '#fcfaf6',
} as const

const FONTS = "'Readex Pro', 'Segoe UI', Tahoma, Arial, sans-serif"
const DISPLAY: Record<Locale, CSSProperties> = {
  en: { fontFamily: "Fraunces, Georgia, 'Times New Roman', serif", fontWeight: 500 },
  ar: { fontFamily: FONTS, fontWeight: 600 },
}

/** Arabic is set one step larger in line height. */
export function bodyText(locale: Locale): CSSProperties {
  return { fontFamily: FONTS, fontSize: '16px', lineHeight: locale === 'ar' ? '1.8' : '1.6', color: COLOUR.ink }
}

export function displayText(locale: Locale): CSSProperties {
  return { ...DISPLAY[locale], fontSize: '26px', lineHeight: locale === 'ar' ? '1.5' : '1.25', color: COLOUR.ink }
}

export function smallText(locale: Locale): CSSProperties {
  return { ...bodyText(locale), fontSize: '13px', color: COLOUR.muted }
}
