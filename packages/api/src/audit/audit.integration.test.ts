import type { SignedIn } from '@lectern/auth/actor'
import { auditEntries, auditHead } from '@lectern/db/core/staff'
import { ROLES } from '@lectern/db/values'
import { newId } from '@lectern/kernel/ids'
import { asc } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import { testApp } from '../../test/app.ts'
import { audit } from './audit.ts'
import type { AuditEntry } from './entries.ts'

async function house() {
  const app = await testApp()
  const admin = await app.signedIn('admin', { name: 'Amira' })
  const { core } = app.deps
  const by = (actor: SignedIn = admin, requestId = 'request-1') => ({ deps: app.deps, actor, requestId })
  const act = (entry: AuditEntry, actor?: SignedIn) => core.transaction((tx) => audit(tx, by(actor), entry))
  const entries = () => core.primary.select().from(auditEntries).orderBy(asc(auditEntries.seq))
  return { app, admin, core, by, act, entries }
}

const created = (subjectId: string): AuditEntry => ({ action: 'user.created', subjectId, before: null, after: { role: 'instructor' } })

describe('S8: writing the audit log', () => {
  test('S8: an entry says who, as whom, what, to whom, before and after, in which request', async () => {
    const { app, admin, act, entries } = await house()
    const mona = await app.signedIn('trainee')
    await act({ action: 'user.role_changed', subjectId: mona.id, before: { role: 'trainee' }, after: { role: 'instructor', reason: 'Teaches well' } })
    const viewing = { kind: 'viewing', sessionId: 's', viewingId: newId(), admin: { id: admin.id, name: 'Amira' }, until: app.clock.now() } as const
    await act({ action: 'user.viewing_ended', subjectId: mona.id, before: { viewingId: viewing.viewingId }, after: null }, { ...mona, via: viewing })
    const common = { subjectId: mona.id, requestId: 'request-1', at: app.clock.now(), actorId: admin.id }
    const [first, second] = await entries()
    expect(first).toMatchObject({ ...common, seq: 1, asUserId: null, before: { role: 'trainee' }, after: { role: 'instructor', reason: 'Teaches well' } })
    expect(second).toMatchObject({ ...common, seq: 2, asUserId: mona.id, after: null, previousHash: first?.hash })
  })

  test('S8: what is written of an action has the shape of that action', async () => {
    const { admin, act, entries } = await house()
    // @ts-expect-error a role that there isn't
    const noRole: AuditEntry = { action: 'user.created', subjectId: admin.id, before: null, after: { role: 'emperor' } }
    // @ts-expect-error what is written of another action
    const another: AuditEntry = { action: 'user.suspended', subjectId: admin.id, before: null, after: { role: 'admin' } }
    const before = { version: 0, value: { open: true } }
    // @ts-expect-error the value of another setting
    const otherSetting: AuditEntry = { action: 'setting.saved', subjectId: 'sign_up', before, after: { version: 1, value: { basisPoints: 2 } } }
    // @ts-expect-error more than may be kept of a person
    const personal: AuditEntry = { action: 'user.created', subjectId: admin.id, before: null, after: { role: 'admin', email: 'mona@test.example' } }
    expect([noRole, another, otherSetting, personal]).toHaveLength(4)
    await act(created(admin.id))
    expect(await entries()).toHaveLength(1)
  })

  test('S8: an action that fails leaves no entry, and its number goes to the next one', async () => {
    const { admin, core, by, act, entries } = await house()
    await act(created(admin.id))
    const failed = core.transaction(async (tx) => {
      await audit(tx, by(), created(newId()))
      throw new Error('the action itself failed')
    })
    await expect(failed).rejects.toThrow('the action itself failed')
    await act(created(admin.id))
    expect((await entries()).map(({ seq, subjectId }) => [seq, subjectId])).toEqual([
      [1, admin.id],
      [2, admin.id],
    ])
  })

  test('S8: 50 actions at once get numbers without a gap, in one chain', async () => {
    const { app, admin, core, by, entries } = await house()
    const people = Array.from({ length: 50 }, () => newId())
    await Promise.allSettled(
      people.map((id, index) =>
        core.transaction(async (tx) => {
          await audit(tx, by(admin, `request-${index}`), created(id))
          if (index % 5 === 0) throw new Error('every fifth takes back what it did')
        }),
      ),
    )
    const rows = await entries()
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
    expect(new Set(rows.map(({ subjectId }) => subjectId)).size).toBe(40)
    expect(await app.as(admin).staff.verifyAuditLog()).toMatchObject({ entries: 40, head: rows.at(-1)?.hash, broken: null })
  })

  test('S8: the database refuses to change, remove or empty what is written', async () => {
    const { app, admin, core, act, entries } = await house()
    await act(created(admin.id))
    const refused = { cause: { message: 'audit_entries is append-only' } }
    await expect(core.primary.update(auditEntries).set({ subjectId: 'another' })).rejects.toMatchObject(refused)
    await expect(core.primary.delete(auditEntries)).rejects.toMatchObject(refused)
    await expect(core.primary.execute('truncate audit_entries')).rejects.toMatchObject(refused)
    await expect(core.primary.execute('truncate users cascade')).rejects.toMatchObject({ cause: { code: '23001' } })
    expect(await entries()).toHaveLength(1)
    expect(await app.as(admin).staff.verifyAuditLog()).toMatchObject({ broken: null })
  })

  test('S8: nothing is written on after a forged end, so that no server puts its seal to it', async () => {
    const { admin, core, act, entries } = await house()
    await act(created(admin.id))
    await core.primary.update(auditHead).set({ seq: 0, hash: '0'.repeat(64) })
    await expect(act(created(admin.id))).rejects.toThrow('the end of the audit log was moved')
    expect(await entries()).toHaveLength(1)
  })
})

describe('S8: reading the audit log', () => {
  test('S8: newest first, in pages, with the names of today', async () => {
    const { app, admin, act, core } = await house()
    const people = await Promise.all(ROLES.map((role) => app.signedIn(role, { name: `The ${role}` })))
    for (const person of people) await act(created(person.id))
    await act({ action: 'policy.published', subjectId: 'instructor_contract', before: null, after: { version: 1, platformShareBasisPoints: 2_000 } })
    const staff = app.as(admin, { freshness: { core: await core.position(), media: 0n } }).staff
    const first = await staff.auditLog({ limit: 2 })
    expect(first).toMatchObject({
      total: 5,
      items: [
        { seq: 5, actor: { id: admin.id, name: 'Amira' }, subject: { id: 'instructor_contract', label: 'instructor_contract' } },
        { seq: 4, action: 'user.created', asUser: null, subject: { label: 'The admin' }, before: null, after: { role: 'instructor' } },
      ],
    })
    const second = await staff.auditLog({ limit: 2, cursor: first.next })
    const third = await staff.auditLog({ limit: 2, cursor: second.next })
    expect([...second.items, ...third.items].map(({ seq }) => seq)).toEqual([3, 2, 1])
    expect(third.next).toBeNull()
    await expect(staff.auditLog({ cursor: 'forged' })).rejects.toMatchObject({ code: 'BAD_REQUEST', message: 'bad_cursor' })
  })

  test('S8: by who, to whom, what and when', async () => {
    const { app, admin, act, core } = await house()
    const other = await app.signedIn('admin', { name: 'Basel' })
    const [mona, sami] = [await app.signedIn('trainee'), await app.signedIn('trainee')]
    const today = app.clock.now().toISOString().slice(0, 10)
    await act(created(mona.id))
    await act(created(sami.id), other)
    app.clock.advance({ days: 1 })
    const tomorrow = app.clock.now().toISOString().slice(0, 10)
    await act({ action: 'user.suspended', subjectId: mona.id, before: { suspended: false }, after: { suspended: true, reason: 'Spam' } }, other)
    const staff = app.as(admin, { freshness: { core: await core.position(), media: 0n } }).staff
    const seqs = async (filters: Parameters<typeof staff.auditLog>[0]) => {
      const { items, total } = await staff.auditLog(filters)
      expect(total).toBe(items.length)
      return items.map(({ seq }) => seq)
    }
    expect(await seqs({ actorId: other.id })).toEqual([3, 2])
    expect(await seqs({ subjectId: mona.id })).toEqual([3, 1])
    expect(await seqs({ action: 'user.created' })).toEqual([2, 1])
    expect(await seqs({ from: tomorrow })).toEqual([3])
    expect(await seqs({ to: today })).toEqual([2, 1])
    expect(await seqs({ from: today, to: tomorrow, actorId: other.id, action: 'user.suspended', subjectId: mona.id })).toEqual([3])
    expect(await seqs({ subjectId: '' })).toEqual([3, 2, 1])
  })
})
