import { instructorApplications } from '@lectern/db/core/accounts'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'

import { testApp } from '../../../test/app.ts'

const WISH = {
  subject: 'Calligraphy',
  motivation: 'I have taught it for twenty years, in three cities and two scripts.',
  sampleUrl: 'https://mona.example/film',
}

describe('A6: applying to become an instructor', () => {
  test('A6: one application is open at a time, also when two are sent at once', async () => {
    const app = await testApp()
    const mona = await app.signedIn('trainee')
    expect(await app.as(mona).accounts.myApplication()).toBeNull()
    const both = await Promise.allSettled([1, 2].map(() => app.as(mona).accounts.applyAsInstructor(WISH)))
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'CONFLICT', message: 'application_open' })
    expect(await app.as(mona).accounts.myApplication()).toMatchObject({ ...WISH, state: 'pending', answer: null, decidedAt: null })
    expect(await app.deps.core.primary.$count(instructorApplications)).toBe(1)
  })

  test('A6: a confirmed address is needed, and a motivation of some length; an address must be one', async () => {
    const app = await testApp()
    const unconfirmed = await app.signedIn('trainee', { verified: false })
    await expect(app.as(unconfirmed).accounts.applyAsInstructor(WISH)).rejects.toMatchObject({ code: 'PRECONDITION_FAILED', message: 'email_not_verified' })
    const mona = await app.signedIn('trainee')
    await expect(app.as(mona).accounts.applyAsInstructor({ ...WISH, motivation: 'please' })).rejects.toThrow('too_short')
    await expect(app.as(mona).accounts.applyAsInstructor({ ...WISH, sampleUrl: 'javascript:alert(1)' })).rejects.toThrow('bad_url')
    expect(await app.as(mona).accounts.applyAsInstructor({ subject: WISH.subject, motivation: WISH.motivation })).toMatchObject({ sampleUrl: null })
  })

  test('A6: after a rejection again in 30 days, and the answer can be read', async () => {
    const app = await testApp()
    const mona = await app.signedIn('trainee')
    await app.as(mona).accounts.applyAsInstructor(WISH)
    const decidedAt = app.clock.now()
    await app.deps.core.primary
      .update(instructorApplications)
      .set({ state: 'rejected', decidedAt, answer: 'Show us more.' })
      .where(eq(instructorApplications.userId, mona.id))
    app.replies.freshness = { core: await app.deps.core.position(), media: 0n }
    expect(await app.as(mona).accounts.myApplication()).toMatchObject({ state: 'rejected', answer: 'Show us more.', decidedAt: decidedAt.toISOString() })
    app.clock.advance({ days: 29 })
    await expect(app.as(mona).accounts.applyAsInstructor(WISH)).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: 'apply_later',
      cause: { details: { from: new Date(decidedAt.getTime() + 30 * 86_400_000).toISOString() } },
    })
    app.clock.advance({ days: 1 })
    expect(await app.as(mona).accounts.applyAsInstructor(WISH)).toMatchObject({ state: 'pending' })
  })
})
