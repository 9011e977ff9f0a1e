import { z } from 'zod'

import { type Currency, isCurrency } from './currency.ts'

export const currencySchema = z.custom<Currency>((value) => typeof value === 'string' && isCurrency(value), { error: 'unknown_currency' })

/** Non-negative money on the wire, at most 15 digits. */
export const moneySchema = z.object({ amount: z.string().regex(/^\d{1,15}$/, { error: 'bad_amount' }), currency: currencySchema })
