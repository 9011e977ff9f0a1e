import { describe, expect, test } from 'vitest'

import { testApp } from '../../../test/app.ts'

const body = { en: '## New\n\nIn English.', ar: '## جديد\n\nبالعربية.' }
const payment = { kind: 'payment_and_refund', version: 1, body, changeNote: 'Clearer words' } as const
const contract = { kind: 'instructor_contract', version: 1, body, changeNote: 'A smaller share', platformShareBasisPoints: 1_500 } as const

async function office() {
  const app = await testApp()
  const admin = await app.signedIn('admin', { name: 'Amira' })
  return { app, admin, staff: app.as(admin).staff }
}

describe('S6: policies', () => {
  test('S6: every kind with its versions, newest first, and how many accepted each', async () => {
    const { app, admin, staff } = await office()
    const [mona, sami] = [await app.signedIn('trainee'), await app.signedIn('trainee')]
    await app.as(mona).accounts.acceptPolicy({ version: 1 })
    await app.as(sami).accounts.acceptPolicy({ version: 1 })
    app.clock.advance({ days: 1 })
    const saved = await staff.savePolicy(payment)
    await app.as(mona).accounts.acceptPolicy({ version: 2 })
    expect(saved.versions.map(({ version, inForce, acceptances }) => [version, inForce, acceptances])).toEqual([
      [2, true, 0],
      [1, false, 2],
    ])
    const [paymentHistory, contractHistory] = await app.as(admin, { freshness: { core: await app.deps.core.position(), media: 0n } }).staff.policies()
    expect(paymentHistory).toMatchObject({
      kind: 'payment_and_refund',
      versions: [
        {
          version: 2,
          inForce: true,
          body,
          changeNote: 'Clearer words',
          platformShareBasisPoints: null,
          publishedAt: app.clock.now().toISOString(),
          publishedBy: { id: admin.id, name: 'Amira' },
          acceptances: 1,
        },
        { version: 1, inForce: false, changeNote: null, publishedBy: null, acceptances: 2 },
      ],
    })
    expect(contractHistory).toMatchObject({ kind: 'instructor_contract', versions: [{ version: 1, inForce: true, platformShareBasisPoints: 2_000 }] })
  })

  test('S6: a text that started from an older version is refused, also when two publish at once', async () => {
    const { app, staff } = await office()
    const other = await app.signedIn('admin')
    const outcomes = await Promise.allSettled([staff.savePolicy(payment), app.as(other).staff.savePolicy(payment)])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refusal = { code: 'CONFLICT', message: 'policy_changed', cause: { details: { field: 'version' } } }
    await expect(staff.savePolicy(payment)).rejects.toMatchObject(refusal)
    await expect(staff.savePolicy({ ...payment, version: 9 })).rejects.toMatchObject(refusal)
    const [history] = await staff.policies()
    expect(history?.versions.map(({ version, inForce }) => [version, inForce])).toEqual([
      [2, true],
      [1, false],
    ])
  })

  test('S6: M5: a contract names its share, and nothing else does; a change says what it is', async () => {
    const { staff } = await office()
    const field = 'platformShareBasisPoints'
    const { platformShareBasisPoints, ...withoutShare } = contract
    await expect(staff.savePolicy(withoutShare)).rejects.toMatchObject({ code: 'BAD_REQUEST', message: 'required', cause: { details: { field } } })
    await expect(staff.savePolicy({ ...payment, platformShareBasisPoints })).rejects.toMatchObject({ message: 'invalid', cause: { details: { field } } })
    await expect(staff.savePolicy({ ...payment, changeNote: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(staff.savePolicy({ ...payment, body: { en: 'Only English', ar: '' } })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect((await staff.auditLog({})).total).toBe(0)
  })

  test('S8: the log has versions and shares, not the texts', async () => {
    const { admin, staff } = await office()
    await staff.savePolicy(contract)
    expect((await staff.auditLog({})).items).toMatchObject([
      {
        action: 'policy.published',
        actor: { id: admin.id },
        subject: { id: 'instructor_contract', label: 'instructor_contract' },
        before: { version: 1, platformShareBasisPoints: 2_000 },
        after: { version: 2, platformShareBasisPoints: 1_500 },
      },
    ])
    expect(JSON.stringify((await staff.auditLog({})).items)).not.toContain('English')
  })
})

describe('A5: a new version', () => {
  test('A5: who accepted an older version is asked again; the page shows the new text at once', async () => {
    const { app, staff } = await office()
    const mona = app.as(await app.signedIn('trainee')).accounts
    await mona.acceptPolicy({ version: 1 })
    expect(await app.as(null).accounts.policy({ kind: 'payment_and_refund' })).toMatchObject({ version: 1 })
    expect(await mona.me()).toMatchObject({ paymentPolicyAccepted: true })
    await staff.savePolicy(payment)
    expect(await app.as(null).accounts.policy({ kind: 'payment_and_refund' })).toMatchObject({ version: 2, body })
    expect(await mona.me()).toMatchObject({ paymentPolicyAccepted: false })
    await expect(mona.acceptPolicy({ version: 1 })).rejects.toMatchObject({ code: 'CONFLICT', message: 'policy_changed' })
    await mona.acceptPolicy({ version: 2 })
    expect(await mona.me()).toMatchObject({ paymentPolicyAccepted: true })
  })

  test('A5: T1: after a new contract an instructor publishes only once they have accepted it', async () => {
    const { app, staff } = await office()
    const instructor = app.as(await app.signedIn('instructor'))
    await instructor.accounts.acceptContract({ version: 1 })
    const { courseId } = await instructor.teaching.createCourse({ title: 'Sums', language: 'en' })
    const needsContract = async () => (await instructor.teaching.publishChecklist({ courseId })).missing.includes('contract')
    expect(await needsContract()).toBe(false)
    await staff.savePolicy(contract)
    expect(await needsContract()).toBe(true)
    expect(await instructor.accounts.me()).toMatchObject({ contractAccepted: false })
    await instructor.accounts.acceptContract({ version: 2 })
    expect(await needsContract()).toBe(false)
    expect(await instructor.accounts.me()).toMatchObject({ contractAccepted: true })
  })
})
