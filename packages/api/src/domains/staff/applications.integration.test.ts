import { instructorApplications, users } from '@lectern/db/core/accounts'
import { auditEntries } from '@lectern/db/core/staff'
import type { ApplicationState } from '@lectern/db/values'
import { newId } from '@lectern/kernel/ids'
import { makeUser } from '@lectern/testing/factories'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'

import { testApp } from '../../../test/app.ts'

async function office() {
  const app = await testApp()
  const db = app.deps.core.primary
  const admin = await app.signedIn('admin', { name: 'Staff' })
  async function apply(applicant: Parameters<typeof makeUser>[1] = {}, state: ApplicationState = 'pending') {
    const person = await makeUser(db, applicant)
    const id = newId()
    app.clock.advance({ minutes: 1 })
    await db
      .insert(instructorApplications)
      .values({ id, userId: person.id, state, subject: 'Chemistry', motivation: 'Ten years of it.', createdAt: app.clock.now() })
    return { id, person }
  }
  const roleOf = async (id: string) => (await db.select({ role: users.role }).from(users).where(eq(users.id, id)))[0]?.role
  const log = () => db.select().from(auditEntries)
  return { app, db, admin, staff: app.as(admin).staff, apply, roleOf, log }
}

test('S3: who waits longest comes first, of the decided the latest', async () => {
  const { app, staff, apply } = await office()
  const made: string[] = []
  for (let i = 0; i < 5; i++) made.push((await apply({ name: `Applicant ${i}` })).id)
  const seen: string[] = []
  for (let cursor: string | null | undefined = undefined; cursor !== null;) {
    const page: Awaited<ReturnType<typeof staff.instructorApplications>> = await staff.instructorApplications({ state: 'pending', limit: 2, cursor })
    expect(page.total).toBe(5)
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.next
  }
  expect(seen).toEqual(made)
  await staff.decideApplication({ applicationIds: made.slice(0, 2), decision: 'rejected', answer: 'Send us a sample first.' })
  expect((await staff.instructorApplications({ state: 'pending' })).items).toHaveLength(3)
  expect((await staff.instructorApplications({ state: 'rejected' })).items).toMatchObject([
    { id: made[1], user: { name: 'Applicant 1', emailVerified: true, picture: null } },
    { id: made[0], state: 'rejected', answer: 'Send us a sample first.', decidedBy: 'Staff', decidedAt: app.clock.now().toISOString() },
  ])
  expect((await staff.instructorApplications({})).items.map(({ id }) => id)).toEqual(made.toReversed())
})

test('A6: an approved applicant is an instructor, is told so once, and it is written down', async () => {
  const { app, staff, apply, roleOf, log } = await office()
  const { id, person } = await apply({ name: 'ليلى', locale: 'ar' })
  expect(await staff.decideApplication({ applicationIds: [id], decision: 'approved', answer: 'Welcome.' })).toEqual({ done: [id], refused: [] })
  expect(await roleOf(person.id)).toBe('instructor')
  expect(await app.jobs('mail.send')).toMatchObject([
    {
      to: person.email,
      locale: 'ar',
      mail: { template: 'application_decided', name: 'ليلى', approved: true, answer: 'Welcome.', url: 'http://localhost:3000/ar/teach' },
    },
  ])
  expect(await log()).toMatchObject([
    { action: 'application.approved', subjectId: id, before: { state: 'pending' }, after: { state: 'approved', userId: person.id } },
  ])
  expect(await staff.decideApplication({ applicationIds: [id], decision: 'rejected' })).toEqual({ done: [], refused: [{ id, reason: 'already_decided' }] })
  expect(await roleOf(person.id)).toBe('instructor')
})

test('S3: of many at once each is decided or refused with its reason; nobody suspended, erased or promoted meanwhile is approved', async () => {
  const { app, db, staff, apply, roleOf } = await office()
  const [fine, suspended, erased, promoted] = [await apply(), await apply(), await apply(), await apply()]
  await db.update(users).set({ suspendedAt: app.clock.now() }).where(eq(users.id, suspended.person.id))
  await db.update(users).set({ erasedAt: app.clock.now() }).where(eq(users.id, erased.person.id))
  await db.update(users).set({ role: 'admin' }).where(eq(users.id, promoted.person.id))
  const nobody = newId()
  const applicationIds = [suspended.id, fine.id, erased.id, promoted.id, nobody]
  expect(await staff.decideApplication({ applicationIds, decision: 'approved' })).toEqual({
    done: [fine.id],
    refused: [
      { id: suspended.id, reason: 'applicant_gone' },
      { id: erased.id, reason: 'applicant_gone' },
      { id: promoted.id, reason: 'not_a_trainee' },
      { id: nobody, reason: 'application_not_found' },
    ],
  })
  expect(await roleOf(promoted.person.id)).toBe('admin')
  expect(await staff.decideApplication({ applicationIds, decision: 'rejected' })).toMatchObject({ done: [suspended.id, erased.id, promoted.id] })
  // The first approved one, and of the rejected the one whose account is open.
  expect((await app.jobs('mail.send')).map(({ to }) => to)).toEqual([fine.person.email, promoted.person.email])
})

test('A6: two admins who decide the same application at once: one decision, one mail', async () => {
  const { app, staff, apply, roleOf, log } = await office()
  const other = app.as(await app.signedIn('admin')).staff
  for (let round = 1; round <= 5; round++) {
    const { id, person } = await apply()
    const outcomes = await Promise.all([
      staff.decideApplication({ applicationIds: [id], decision: 'approved' }),
      other.decideApplication({ applicationIds: [id], decision: 'rejected' }),
    ])
    expect(outcomes.flatMap(({ done }) => done)).toEqual([id])
    expect(outcomes.flatMap(({ refused }) => refused)).toEqual([{ id, reason: 'already_decided' }])
    expect(await roleOf(person.id)).toBe(outcomes[0].done.length === 1 ? 'instructor' : 'trainee')
    expect(await app.jobs('mail.send')).toHaveLength(round)
    expect(await log()).toHaveLength(round)
  }
})
