import { auditEntries, auditHead } from '@lectern/db/core/staff'
import { newId } from '@lectern/kernel/ids'
import { asc, eq, sql, type SQL } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { testApp } from '../../../test/app.ts'
import { hashOfEntry, ENTRY_TEXT, sealOfEnd } from '../../audit/chain.ts'
import { audit } from '../../audit/audit.ts'
import type { AuditEntry } from '../../audit/entries.ts'

const LENGTH = 8

/** A log with entries of several kinds, in a database whose rules against changing them are off, as its superuser can have them. */
async function logAtHand() {
  const app = await testApp()
  const [admin, other] = [await app.signedIn('admin'), await app.signedIn('admin')]
  const { core } = app.deps
  const db = core.primary
  const act = (entry: AuditEntry) => core.transaction((tx) => audit(tx, { deps: app.deps, actor: admin, requestId: newId() }, entry))
  const kinds: AuditEntry[] = [
    { action: 'user.created', subjectId: other.id, before: null, after: { role: 'admin' } },
    { action: 'user.role_changed', subjectId: other.id, before: { role: 'trainee' }, after: { role: 'instructor', reason: 'خبير' } },
    { action: 'setting.saved', subjectId: 'sign_up', before: { version: 0, value: { open: true } }, after: { version: 1, value: { open: false } } },
    { action: 'list.exported', subjectId: 'users', before: null, after: { filters: ['role', 'q'] } },
  ]
  for (let index = 0; index < LENGTH; index++) {
    app.clock.advance({ seconds: 1 })
    await act(kinds[index % kinds.length] ?? raise())
  }
  await db.execute(sql`alter table audit_entries disable trigger audit_entries_append_only`)
  await db.execute(sql`create table kept_entries as select * from audit_entries`)
  await db.execute(sql`create table kept_head as select * from audit_head`)
  return {
    app,
    other,
    db,
    verify: () => app.as(admin).staff.verifyAuditLog(),
    async restore() {
      await db.transaction(async (tx) => {
        await tx.execute(sql`delete from audit_entries`)
        await tx.execute(sql`insert into audit_entries select * from kept_entries`)
        await tx.execute(sql`delete from audit_head`)
        await tx.execute(sql`insert into audit_head select * from kept_head`)
      })
    },
  }
}

function raise(): never {
  throw new Error('no such entry')
}

const anyText = fc.string({ maxLength: 80, unit: 'grapheme' }).filter((text) => !text.includes('\0') && text.isWellFormed())
const anyJson = fc
  .jsonValue({ stringUnit: 'grapheme' })
  .map((value) => JSON.stringify(value))
  .filter((text) => !text.includes(String.raw`\u0000`))
const anyPart = (part: 'before' | 'after') =>
  fc.oneof(
    anyJson.map((json) => sql`${sql.raw(part)} = ${json}::text::jsonb`),
    fc.constant(sql`${sql.raw(part)} = null`),
    anyJson.map((json) => sql`${sql.raw(part)} = jsonb_set(coalesce(${sql.raw(part)}, '{}'), '{role}', ${json}::text::jsonb)`),
  )

/** What somebody may set a column to. `other`: the id of another admin. */
const anyChange = (other: string): fc.Arbitrary<SQL> =>
  fc.oneof(
    fc
      .bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
      .filter((seq) => seq < 1n || seq > BigInt(LENGTH))
      .map((seq) => sql`seq = ${seq.toString()}::bigint`),
    fc.integer().map((by) => sql`at = at + ${by}::int * interval '1 microsecond'`),
    fc.constantFrom('infinity', '-infinity', '2026-01-01 BC', '99999-01-01').map((at) => sql`at = ${at}::text::timestamptz`),
    fc.constantFrom(other).map((id) => sql`actor_id = ${id}`),
    fc.constantFrom(other, null).map((id) => sql`as_user_id = ${id}`),
    fc.oneof(fc.constantFrom('user.created', 'user.suspended'), anyText).map((action) => sql`action = ${action}`),
    anyText.map((id) => sql`subject_id = ${id}`),
    anyPart('before'),
    anyPart('after'),
    anyText.map((id) => sql`request_id = ${id}`),
    anyText.map((hash) => sql`previous_hash = ${hash}`),
    fc.oneof(
      anyText.map((hash) => sql`hash = ${hash}`),
      fc.constant(sql`hash = upper(hash)`),
      fc.constant(sql`hash = previous_hash`),
    ),
  )

describe('S8: verifying the audit log', () => {
  test('S8: an untouched log holds, also an empty one', async () => {
    const app = await testApp()
    const admin = await app.signedIn('admin')
    const checkedAt = app.clock.now().toISOString()
    expect(await app.as(admin).staff.verifyAuditLog()).toEqual({ entries: 0, head: null, checkedAt, broken: null })
    const log = await logAtHand()
    expect(await log.verify()).toMatchObject({ entries: LENGTH, head: expect.stringMatching(/^[0-9a-f]{64}$/), broken: null })
  })

  test('S8: any column of any row that is changed by hand is found at that row', async () => {
    const { db, other, verify, restore } = await logAtHand()
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: LENGTH }), anyChange(other.id), async (seq, change) => {
        await restore()
        await db.execute(sql`update audit_entries set ${change} where seq = ${seq}`)
        const [same] = await db.execute(sql`select true from audit_entries e, kept_entries k where k.seq = ${seq} and e.seq = k.seq and e::text = k::text`)
        fc.pre(same === undefined)
        const { broken } = await verify()
        // A number that is now before all others is met first.
        const [first] = await db.execute<{ seq: string }>(sql`select min(seq)::text as seq from audit_entries`)
        expect(broken?.seq).toBe(Number(first?.seq) < 1 ? Number(first?.seq) : seq)
      }),
      { numRuns: 100 },
    )
    await restore()
    expect(await verify()).toMatchObject({ broken: null })
  }, 60_000)

  test('S8: a number that only looks the same to JavaScript is found', async () => {
    const { db, verify } = await logAtHand()
    await db.execute(sql`update audit_entries set after = jsonb_set(after, '{version}', '1.0') where seq = 3`)
    expect(await verify()).toMatchObject({ entries: 2, broken: { seq: 3, fault: 'changed' } })
  })

  test('S8: a row that is gone is found, in the middle, at the start and at the end', async () => {
    const { db, verify, restore } = await logAtHand()
    for (const seq of [1, 4, LENGTH]) {
      await restore()
      await db.execute(sql`delete from audit_entries where seq = ${seq}`)
      expect((await verify()).broken).toEqual({ seq, fault: 'missing' })
    }
    await restore()
    await db.execute(sql`delete from audit_entries`)
    expect((await verify()).broken).toEqual({ seq: 1, fault: 'missing' })
  })

  test('S8: a row that is put in is found, in place of another and after the last', async () => {
    const { db, verify, restore } = await logAtHand()
    const copyOf = (seq: number, as: number) => sql`
      insert into audit_entries select ${as}::bigint, at, actor_id, as_user_id, action, subject_id, before, after, request_id, previous_hash, hash
      from kept_entries where seq = ${seq}`
    await db.execute(copyOf(LENGTH, LENGTH + 1))
    expect((await verify()).broken).toEqual({ seq: LENGTH + 1, fault: 'changed' })
    await restore()
    await db.execute(copyOf(1, 0))
    expect((await verify()).broken).toEqual({ seq: 0, fault: 'out_of_chain' })
    await restore()
    await db.execute(sql`delete from audit_entries where seq = 3`)
    await db.execute(copyOf(4, 3))
    expect((await verify()).broken).toEqual({ seq: 3, fault: 'changed' })
  })

  test('S8: an end that is moved, removed or not sealed by a server is found', async () => {
    const { db, verify, restore } = await logAtHand()
    const [row] = await db
      .select()
      .from(auditEntries)
      .orderBy(asc(auditEntries.seq))
      .offset(LENGTH - 3)
    const end = { seq: row?.seq ?? 0, hash: row?.hash ?? '' }
    await db.execute(sql`delete from audit_entries where seq > ${end.seq}`)
    await db.update(auditHead).set(end)
    expect((await verify()).broken).toEqual({ seq: end.seq, fault: 'end_moved' })
    await db.update(auditHead).set({ seal: sealOfEnd('a guess', end) })
    expect((await verify()).broken).toEqual({ seq: end.seq, fault: 'end_moved' })
    await restore()
    await db.delete(auditHead)
    expect((await verify()).broken).toEqual({ seq: LENGTH, fault: 'end_moved' })
  })

  test('S8: a chain that is forged from some row on, without the secret, is found there', async () => {
    const { db, verify } = await logAtHand()
    let previous = ''
    for (let seq = 1; seq <= LENGTH; seq++) {
      if (seq === 4) await db.execute(sql`update audit_entries set after = '{"role": "trainee"}' where seq = 4`)
      if (seq > 4) await db.execute(sql`update audit_entries set previous_hash = ${previous} where seq = ${seq}`)
      const [row] = await db.execute<{ text: string; hash: string }>(sql`select ${ENTRY_TEXT} as text, e.hash from audit_entries e where e.seq = ${seq}`)
      previous = seq < 4 ? (row?.hash ?? '') : hashOfEntry('a guess', row?.text ?? '')
      await db.execute(sql`update audit_entries set hash = ${previous} where seq = ${seq}`)
    }
    const end = { seq: LENGTH, hash: previous }
    await db.update(auditHead).set({ ...end, seal: sealOfEnd('a guess', end) })
    expect(await verify()).toMatchObject({ entries: 3, broken: { seq: 4, fault: 'changed' } })
  })

  test('S8: a log of several thousand entries is read in parts', async () => {
    const { app, db, verify } = await logAtHand()
    const { secret } = app.deps.config
    const [last] = await db.select().from(auditEntries).where(eq(auditEntries.seq, LENGTH))
    const [{ text } = raise()] = await db.execute<{ text: string }>(sql`select ${ENTRY_TEXT} as text from audit_entries e where e.seq = ${LENGTH}`)
    const rows = [last ?? raise()]
    for (let seq = LENGTH + 1; seq <= 2_003; seq++) {
      const { hash: previousHash } = rows.at(-1) ?? raise()
      const itsText = text.replace(`[${LENGTH},`, `[${seq},`).replace(rows[0]?.previousHash ?? raise(), previousHash)
      rows.push({ ...(last ?? raise()), seq, previousHash, hash: hashOfEntry(secret, itsText) })
    }
    await db.insert(auditEntries).values(rows.slice(1))
    const end = { seq: 2_003, hash: rows.at(-1)?.hash ?? raise() }
    await db.update(auditHead).set({ ...end, seal: sealOfEnd(secret, end) })
    expect(await verify()).toMatchObject({ entries: 2_003, broken: null })
    await db.execute(sql`delete from audit_entries where seq = 2001`)
    expect(await verify()).toMatchObject({ entries: 2_000, broken: { seq: 2_001, fault: 'missing' } })
  })
})
