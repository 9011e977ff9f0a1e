import { formatNumber } from '@lectern/i18n/format'
import type { Locale } from '@lectern/kernel/locale'

/** Parts per ten thousand as a percentage with as many decimals as it needs: 1750 → "17.5%". */
export function formatBasisPoints(basisPoints: number, locale: Locale): string {
  return formatNumber(basisPoints / 10_000, locale, { style: 'percent', maximumFractionDigits: 2 })
}

/** The same for a field that is typed into: "17.5", in Latin digits in every language. */
export function percentText(basisPoints: number): string {
  return (basisPoints / 100).toFixed(2).replace(/\.?0+$/, '')
}

export type PercentProblem = 'required' | 'not_a_number' | 'too_many_decimals'

/** What was typed as a percentage, in parts per ten thousand. Arabic digits, either decimal sign and a percent sign are understood. */
export function readPercent(text: string, decimals: 0 | 2 = 2): { basisPoints: number } | { problem: PercentProblem } {
  const plain = text
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll(/[%\u066A\s\u200E\u200F]/g, '')
    .replace(/[,\u066B]/, '.')
  if (plain === '') return { problem: 'required' }
  const [, whole = '', fraction = ''] = /^(\d{1,6})(?:\.(\d*))?$/.exec(plain) ?? []
  if (whole === '') return { problem: 'not_a_number' }
  // Digits and not a float: 17.55 % is exactly 1755.
  return fraction.replace(/0+$/, '').length > decimals
    ? { problem: 'too_many_decimals' }
    : { basisPoints: Number(whole) * 100 + Number(fraction.slice(0, 2).padEnd(2, '0')) }
}
