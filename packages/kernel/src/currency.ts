/** Currencies we can charge in, with the number of decimals of their minor unit (ISO 4217). */
export const CURRENCY_DECIMALS = {
  AED: 2,
  BHD: 3,
  EGP: 2,
  EUR: 2,
  GBP: 2,
  IQD: 3,
  JOD: 3,
  JPY: 0,
  KWD: 3,
  LYD: 3,
  MAD: 2,
  OMR: 3,
  QAR: 2,
  SAR: 2,
  TND: 3,
  TRY: 2,
  USD: 2,
} as const satisfies Record<string, 0 | 2 | 3>

export type Currency = keyof typeof CURRENCY_DECIMALS

export const CURRENCIES: readonly Currency[] = Object.keys(CURRENCY_DECIMALS).filter(isCurrency)

export function isCurrency(code: string): code is Currency {
  return Object.hasOwn(CURRENCY_DECIMALS, code)
}
