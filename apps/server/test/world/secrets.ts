import type { Database } from '@lectern/db/database'
import type { TestDatabases } from '@lectern/testing/databases'
import { sql } from 'drizzle-orm'

/** Columns whose values nobody but the system may ever see. */
const HIDDEN = {
  core: [
    'users.password_hash',
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

/** Columns that their owner sees, and staff, and nobody else; with the column that says whose they are. */
const PRIVATE = {
  'users.email': 'id',
  'email_codes.email': 'user_id',
  'sessions.id': 'user_id',
  'sessions.ip': 'user_id',
  'orders.checkout_url': 'user_id',
  'orders.payment_id': 'user_id',
} as const

/** What a reply must not contain, by the column that it is from. */
export type Secrets = ReadonlyMap<string, string>

/** Every value of the columns that nobody may see, as it is in the databases now. */
export async function hiddenValues({ core, media }: TestDatabases): Promise<Secrets> {
  const lists = await Promise.all([
    ...HIDDEN.core.map((name) => valuesOf(core, name, sql`null`)),
    ...HIDDEN.media.map((name) => valuesOf(media, name, sql`null`)),
  ])
  return new Map(lists.flat().map(({ value, column }) => [value, column]))
}

/** Every value of the columns that only their owner and staff see, but those of `owner`. */
export async function privateValues({ core }: TestDatabases, owner: string | null): Promise<Secrets> {
  const lists = await Promise.all(Object.entries(PRIVATE).map(([name, by]) => valuesOf(core, name, sql`${sql.identifier(by)}::text`)))
  return new Map(lists.flat().flatMap((row) => (owner !== null && row.owner === owner ? [] : [[row.value, row.column]])))
}

/** Columns whose values are in the text. */
export function found(text: string, secrets: Secrets): string[] {
  return [...secrets].filter(([value]) => text.includes(value)).map(([, column]) => column)
}

async function valuesOf(
  { primary }: Database,
  name: string,
  owner: ReturnType<typeof sql>,
): Promise<{ value: string; column: string; owner: string | null }[]> {
  const [table = '', column = ''] = name.split('.')
  const rows = await primary.execute<{ value: string; owner: string | null }>(
    sql`select ${sql.identifier(column)}::text as value, ${owner} as owner from ${sql.identifier(table)} where ${sql.identifier(column)} is not null`,
  )
  // Shorter ones would be found by chance.
  return rows.filter(({ value }) => value.length >= 8).map((row) => ({ ...row, column: name }))
}
