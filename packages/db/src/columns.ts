import type { Currency } from '@lectern/kernel/currency'
import { bigint, customType, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Text compared without regard to case (extension citext). */
export const citext = customType<{ data: string }>({ dataType: () => 'citext' })

/** A set of half-open whole-second ranges, e.g. `{[0,40),[90,120)}`; Postgres merges overlapping ones itself. */
export const int4multirange = customType<{ data: string }>({ dataType: () => 'int4multirange' })

export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

export const id = () => uuid('id').primaryKey()

export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

export const createdAt = () => moment('created_at').notNull().defaultNow()

/** Integer minor units of the currency beside it. */
export const minorUnits = (name: string) => bigint(name, { mode: 'bigint' })

export const currency = (name: string) => text(name).$type<Currency>()
