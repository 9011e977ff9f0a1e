import type { SignedIn } from '@lectern/auth/actor'
import { policies, users } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import { testApp, type TestApp } from '../../../../test/app.ts'
import { personWithEverything, SECRET_WORDS } from '../../../../test/person-with-everything.ts'
import { ledgerIsBalanced } from '../../payments/public.ts'
import { cleanUp } from './clean-up.ts'
import { EXPORT_PARTS } from './export-parts.ts'
import { HOLDINGS, type Holding } from './holdings.ts'

/** Names that columns with a person's id or address have, also where no foreign key says so. */
const NAMES = /^(user_id|owner_id|actor_id|admin_id|as_user_id|subject_id|person_id|author_id|instructor_id|recipient|email|\w+_by)$/

/** Every column that may name a person, as the databases themselves tell it. */
async function columnsThatNamePeople(app: TestApp): Promise<string[]> {
  const found = new Set<string>()
  for (const [partition, db] of partitionsOf(app)) {
    const named = await db.execute<{ table: string; column: string }>(sql`
      select c.table_name as table, c.column_name as column from information_schema.columns c
      join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
      where c.table_schema = 'public'`)
    const referring = await db.execute<{ table: string; column: string }>(sql`
      select k.conrelid::regclass::text as table, a.attname as column from pg_constraint k
      join unnest(k.conkey) as key(n) on true join pg_attribute a on a.attrelid = k.conrelid and a.attnum = key.n
      where k.contype = 'f' and k.confrelid = to_regclass('public.users')`)
    for (const { table, column } of [...named.filter((row) => NAMES.test(row.column)), ...referring]) found.add(`${partition}.${table}.${column}`)
  }
  // Subjects of courses are no people.
  found.delete('core.courses.subject_id')
  return [...found].toSorted()
}

function partitionsOf(app: TestApp): [string, Db][] {
  return [
    ['core', app.deps.core.primary],
    ['media', app.databases.media.primary],
  ]
}

/** Names who decided on the person, not the person. */
const OF_OTHERS = 'core.instructor_applications.decided_by'

/** What each place has of the person, and whether the row is to stay under their id when they are erased. An address never stays. */
async function found(app: TestApp, { id, email }: SignedIn): Promise<{ place: string; stays: boolean; rows: Record<string, unknown>[] }[]> {
  const holdings: [string, Holding][] = Object.entries(HOLDINGS)
  const places = holdings.filter(([place]) => place !== OF_OTHERS)
  return Promise.all(
    places.map(async ([place, { erased }]) => {
      const address = place === 'core.email_codes.email' ? 'new@me.example' : email
      const isAddress = /\.(recipient|email)$/.test(place)
      return { place, stays: erased !== 'removed' && !isAddress, rows: await rowsOf(app, place, isAddress ? address : id) }
    }),
  )
}

async function rowsOf(app: TestApp, place: string, value: string): Promise<Record<string, unknown>[]> {
  const [partition = '', table = '', column = ''] = place.split('.')
  const db = partition === 'media' ? app.databases.media.primary : app.deps.core.primary
  return [...(await db.execute(sql`select * from ${sql.identifier(table)} where ${sql.identifier(column)}::text = ${value}`))]
}

const erasure = (app: TestApp) => ({ ...app.deps, media: { db: app.databases.media } })

describe('A7: what is held about people', () => {
  test('A7: every place that names a person says what is told of it and what becomes of it', async () => {
    const app = await testApp({ media: true })
    expect(Object.keys(HOLDINGS).toSorted()).toEqual(await columnsThatNamePeople(app))
  })

  test('A7: every part of an export tells something of somebody about whom everything is known', async () => {
    const app = await testApp({ media: true })
    const person = await personWithEverything(app)
    const nobody = { id: '00000000-0000-7000-8000-000000000000' }
    const sources = { core: app.deps.core.primary, media: app.databases.media.primary }
    for (const part of EXPORT_PARTS) {
      const told = await part.read(sources, person)
      expect(Array.isArray(told) ? told.length : Object.keys(Object(told)).length, part.file).toBeGreaterThan(0)
      const text = JSON.stringify(told)
      expect(text, part.file).not.toMatch(/reset-|token-|session-|argon2/)
      expect(JSON.stringify(await part.read(sources, nobody)), part.file).not.toContain(SECRET_WORDS)
    }
  })

  test('A7: erasing removes, empties or leaves under a pseudonym, as each place says, and the ledger stays balanced', async () => {
    const app = await testApp({ media: true })
    const person = await personWithEverything(app)
    await app.deps.core.primary.update(policies).set({ publishedBy: person.id })
    const before = await found(app, person)
    expect(before.filter(({ rows }) => rows.length === 0)).toEqual([])
    const books = await app.deps.core.primary.execute(sql`select id, account_id, amount, currency from postings order by id`)

    await app.deps.core.primary.update(users).set({ deletionDueAt: app.clock.now() }).where(eq(users.id, person.id))
    expect(await cleanUp(erasure(app))).toBe(1)

    const after = await found(app, person)
    expect(after.filter(({ rows }) => rows.length > 0).map(({ place }) => place)).toEqual(before.filter(({ stays }) => stays).map(({ place }) => place))
    expect(JSON.stringify(after)).not.toContain(SECRET_WORDS)
    expect([...(await app.deps.core.primary.execute(sql`select id, account_id, amount, currency from postings order by id`))]).toEqual([...books])
    expect(await ledgerIsBalanced(app.deps.core.primary)).toBe(true)
    const [erased] = await app.deps.core.primary.select().from(users).where(eq(users.id, person.id))
    expect(JSON.stringify(erased)).not.toMatch(new RegExp(`${SECRET_WORDS}|${person.username}|${person.email}|me\\.example`))
    expect(erased).toMatchObject({ name: 'Deleted person', country: 'ZZ', gender: null, socialLinks: [], deletionDueAt: null, erasedAt: app.clock.now() })
    expect(await cleanUp(erasure(app))).toBe(0)
  })

  test('A7: nowhere in either partition is anything left of what somebody said of themselves', async () => {
    const app = await testApp({ media: true })
    const person = await personWithEverything(app)
    await app.deps.core.primary.update(users).set({ deletionDueAt: app.clock.now() }).where(eq(users.id, person.id))
    await cleanUp(erasure(app))
    for (const [partition, db] of partitionsOf(app)) {
      const tables = await db.execute<{ name: string }>(sql`
        select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
        where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'`)
      for (const { name } of tables) {
        const [row] = await db.execute<{ found: number }>(
          sql`select count(*)::int as found from ${sql.raw(name)} as t where t::text ilike any (${sql.param([`%${SECRET_WORDS}%`, `%${person.email}%`, '%@me.example%'])}::text[])`,
        )
        expect(row?.found, `${partition}: ${name}`).toBe(0)
      }
    }
  })
})
