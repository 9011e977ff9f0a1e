import { z } from 'zod'

/** Shapes that several contracts share. */

export const isoDate = z.iso.datetime()

/** A day of the years that databases and calendars agree on. */
export const daySchema = z.iso.date().refine((day) => day >= '1900-01-01' && day < '3000-01-01', { error: 'invalid' })

export const localeSchema = z.enum(['en', 'ar'])

/** Opaque place in a list; what a page's `next` gave is what the following request sends. */
export const cursorSchema = z.string().max(600).nullish()

/** Number of a version, as Postgres counts; one more must fit too. */
export const versionSchema = z.int().min(0).max(2_147_483_646)

export const pageSize = z.int().min(1).max(100).default(24)

/** Trimmed text of 1 to `max` characters. */
export const line = (max: number) => z.string().trim().min(1, { error: 'required' }).max(max, { error: 'too_long' })

/** Trimmed text that may be empty. */
export const text = (max: number) => z.string().trim().max(max, { error: 'too_long' })

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, { error: 'too_long' })
  .pipe(z.email({ error: 'bad_email' }))

export const usernameSchema = z
  .string()
  .trim()
  .regex(/^[a-zA-Z0-9_.-]{3,30}$/, { error: 'username_shape' })

export interface Page<Item> {
  items: Item[]
  /** Cursor of the following page; null at the end. */
  next: string | null
}
