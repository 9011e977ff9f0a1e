import { currencySchema } from '@lectern/kernel/money-schema'
import { z } from 'zod'

/** Shapes that several replies of the outside API share. Strict: a reply with more than this is a fault that the tests find. */

export const id = z.uuid()
export const instant = z.iso.datetime().describe('UTC, ISO 8601')
export const count = z.int().min(0)
export const seconds = z.int().min(0)
export const language = z.enum(['en', 'ar'])
export const hue = z.number().describe('Hue in degrees, OKLCH')

export const ok = z.strictObject({ ok: z.literal(true) }).meta({ id: 'Ok' })

export const money = z
  .strictObject({ amount: z.string().regex(/^-?\d+$/), currency: currencySchema })
  .meta({ id: 'Money', description: 'An amount in minor units (cents, piastres) as a string of digits' })

export const bilingual = z.strictObject({ en: z.string(), ar: z.string() }).describe('The same text in both languages')

export const socialLink = z.strictObject({ label: z.string(), url: z.string() })

/** `next` is what the following request sends as `cursor`. */
export const page = <Item extends z.ZodType>(items: Item) =>
  z.strictObject({ items: z.array(items), next: z.string().nullable().describe('Send it as `cursor` for the following page; null at the end') })

export const countedPage = <Item extends z.ZodType>(items: Item) => page(items).extend({ total: count })
