import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createPasswords } from '@lectern/auth/passwords'
import { startStack } from '@lectern/local/stack'
import { createUploadThingStore } from '@lectern/providers/uploadthing'
import { testDatabases } from '@lectern/testing/databases'
import postgres, { type Sql } from 'postgres'
import { expect, test } from 'vitest'

import { DEMO_PASSWORD } from './demo-accounts.ts'
import { readManifest } from './media-manifest.ts'
import { seed } from './seed.ts'

/** Fresh databases and a local video store, with what the seed needs of them. */
async function harness() {
  const dir = await mkdtemp(join(tmpdir(), 'lectern-seed-'))
  const databases = await testDatabases({ media: true })
  const stack = await startStack({ dir, durable: false, services: ['uploadthing'] })
  const url = stack.uploadthing?.url ?? ''
  const store = createUploadThingStore({
    token: stack.env['UPLOADTHING_TOKEN'] ?? '',
    endpoints: { ingestUrl: url, apiUrl: url, ufsHost: new URL(url).host, ufsAppIdLocation: 'path' },
  })
  const core = postgres(databases.urls.core, { max: 1, onnotice: () => {} })
  const media = postgres(databases.urls.media, { max: 1, onnotice: () => {} })
  const passwords = createPasswords()
  return {
    core,
    media,
    store,
    passwords,
    deps: { coreUrl: databases.urls.core, mediaUrl: databases.urls.media, store, passwords, now: new Date() },
    async [Symbol.asyncDispose]() {
      await Promise.all([core.end(), media.end()])
      await stack.stop()
      await databases[Symbol.asyncDispose]()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

const COUNTED = [
  'users',
  'subjects',
  'courses',
  'lessons',
  'enrolments',
  'grants',
  'lesson_progress',
  'reviews',
  'orders',
  'order_lines',
  'ledger_transactions',
  'postings',
  'course_search',
]

async function countsOf(core: Sql): Promise<Record<string, unknown>> {
  const counts = await Promise.all(COUNTED.map(async (table) => [table, (await core`select count(*)::int as n from ${core(table)}`)[0]?.['n']] as const))
  return Object.fromEntries(counts)
}

test('the seed: counters and ledger are right, videos play, accounts log in, and a second run changes nothing', async () => {
  await using app = await harness()
  const { core, media } = app
  expect(await seed(app.deps, { trainees: 60 })).toEqual({ seeded: true, grown: 0, joined: 0 })

  // The counters equal what can be recomputed.
  expect(
    await core`select slug from courses c where
      enrolment_count <> (select count(*) from enrolments e where e.course_id = c.id) or
      (rating_sum, rating_count) <> (select coalesce(sum(rating), 0)::int, count(*)::int from reviews r where r.course_id = c.id) or
      (lesson_count, duration_seconds) <> (select count(*)::int, sum(duration_seconds)::int from lessons l where l.course_id = c.id)`,
  ).toEqual([])
  expect(
    await core`select e.id from enrolments e where finished_items <> (
      select count(*) from lesson_progress p where p.user_id = e.user_id and p.course_id = e.course_id and p.completed_at is not null)`,
  ).toEqual([])
  // M3: the database itself checked each transaction; here all of them together, and the orders against them.
  expect(await core`select currency from postings group by currency having sum(amount) <> 0`).toEqual([])
  expect(
    await core`select o.id from orders o left join ledger_transactions t on t.order_id = o.id where (o.status = 'paid') <> (t.id is not null)
      or o.total_amount <> (select sum(amount) from order_lines l where l.order_id = o.id)`,
  ).toEqual([])
  // Every published course is found.
  expect(await core`select c.id from courses c where not exists (select from course_search s where s.course_id = c.id)`).toEqual([])

  const [instructor] = await core<{ password_hash: string; id: string }[]>`select id, password_hash from users where email = 'instructor@lectern.example'`
  expect(await app.passwords.verify(instructor?.password_hash ?? null, DEMO_PASSWORD)).toBe(true)
  expect(
    await core`select 1 from postings p join ledger_accounts a on a.id = p.account_id where a.kind = 'instructor_payable' and a.owner_id = ${instructor?.id ?? ''} limit 1`,
  ).toHaveLength(1)

  const manifest = await readManifest()
  const [lesson] = await core<{ asset_id: string }[]>`
    select l.asset_id from lessons l join courses c on c.id = l.course_id where c.slug = 'sql-joins' and l.kind = 'video' order by l.section_id, l.position limit 1`
  const [asset] = await media<
    { file_key: string; size: string; duration_seconds: number }[]
  >`select file_key, size, duration_seconds from assets where id = ${lesson?.asset_id ?? ''}`
  expect([...manifest.values()].map((entry) => [entry.size, entry.durationSeconds])).toContainEqual([Number(asset?.size), asset?.duration_seconds])
  const signed = await app.store.signedUrl(asset?.file_key ?? '', 60)
  const range = await fetch(signed.url, { headers: { range: 'bytes=4-7' } })
  expect([range.status, await range.text()]).toEqual([206, 'ftyp'])
  const references = await core<{ id: string }[]>`select asset_id as id from lessons where asset_id is not null union select preview_asset_id from courses`
  const [known] = await media`select count(*)::int as n from assets where state = 'ready' and id in ${media(references.map((row) => row.id))}`
  expect(known?.['n']).toBe(references.length)

  const before = await countsOf(core)
  expect(await seed(app.deps, { trainees: 60 })).toEqual({ seeded: false, grown: 0, joined: 0 })
  expect(await countsOf(core)).toEqual(before)
})

test('a big catalogue is made up to the wished size, is found, and a smaller wish changes nothing', async () => {
  await using app = await harness()
  await seed(app.deps, { trainees: 5 })
  const seen: number[] = []
  const options = { courses: 300, onProgress: ({ done }: { done: number }) => seen.push(done) }
  expect(await seed(app.deps, options)).toEqual({ seeded: false, grown: 260, joined: 0 })
  expect(seen).toEqual([260])
  expect(await countsOf(app.core)).toMatchObject({ courses: 300, course_search: 300 })
  expect(await seed(app.deps, options)).toEqual({ seeded: false, grown: 0, joined: 0 })
})

test('a big crowd is made up to the wished size: nobody twice, with log-ins, and a smaller wish changes nothing', async () => {
  await using app = await harness()
  await seed(app.deps, { trainees: 5 })
  const options = { users: 2_000 }
  const { joined } = await seed(app.deps, options)
  expect(joined).toBeGreaterThan(1_900)
  expect(await countsOf(app.core)).toMatchObject({ users: 2_000 })
  const [crowd] = await app.core`
    select (select count(*) from sessions)::int > 300 as logged_in, (select count(*) from instructor_applications)::int > 0 as applied,
      count(*) filter (where suspended_at is not null) between 4 and 40 as some_suspended, count(*) filter (where role = 'trainee') > 1700 as mostly_trainees from users`
  expect(crowd).toEqual({ logged_in: true, applied: true, some_suspended: true, mostly_trainees: true })
  expect(await seed(app.deps, options)).toEqual({ seeded: false, grown: 0, joined: 0 })
})
