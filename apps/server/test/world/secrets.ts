import type { TestDatabases } from '@lectern/testing/databases'
import { sql } from 'drizzle-orm'

/** Columns whose values nobody but the system may ever see. */
const HIDDEN = {
  core: [
    'users.password_hash',
    'sessions.id',
    'viewings.token_hash',
    'email_codes.code_hash',
    'password_resets.token_hash',
    'api_tokens.token_hash',
    'orders.idempotency_key',
    'orders.request_hash',
    'orders.checkout_session_id',
    'audit_head.seal',
  ],
  media: ['assets.file_key'],
} as const

/** Columns that their owner sees, and staff, and nobody else. */
const PRIVATE = {
  core: ['users.email', 'email_codes.email', 'sessions.ip', 'orders.checkout_url', 'orders.payment_id'],
  media: [],
} as const

/** What a reply must not contain, by the column that it is from. */
export type Secrets = ReadonlyMap<string, string>

/** Every value of the columns that nobody may see, as it is in the databases now. */
export const hiddenValues = (databases: TestDatabases): Promise<Secrets> => valuesOf(databases, HIDDEN)

/** Every value of the columns that only their owner and staff see. */
export const privateValues = (databases: TestDatabases): Promise<Secrets> => valuesOf(databases, PRIVATE)

/** Columns whose values are in the text. */
export function found(text: string, secrets: Secrets): string[] {
  return [...secrets].filter(([value]) => text.includes(value)).map(([, column]) => column)
}

async function valuesOf({ core, media }: TestDatabases, columns: Readonly<Record<'core' | 'media', readonly string[]>>): Promise<Secrets> {
  const values = new Map<string, string>()
  for (const [database, names] of [
    [core, columns.core],
    [media, columns.media],
  ] as const) {
    for (const name of names) {
      const [table = '', column = ''] = name.split('.')
      const rows = await database.primary.execute<{ value: string }>(
        sql`select distinct ${sql.identifier(column)}::text as value from ${sql.identifier(table)} where ${sql.identifier(column)} is not null`,
      )
      // Shorter ones would be found by chance.
      for (const { value } of rows) if (value.length >= 8) values.set(value, name)
    }
  }
  return values
}
