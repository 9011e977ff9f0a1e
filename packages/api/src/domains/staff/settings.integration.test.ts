import { settings } from '@lectern/db/core/staff'
import { describe, expect, test } from 'vitest'

import { testApp } from '../../../test/app.ts'
import { readSetting } from '../../settings.ts'
import { SETTING_DEFAULTS } from '../../settings-values.ts'

async function office() {
  const app = await testApp()
  const admin = await app.signedIn('admin', { name: 'Amira' })
  const other = await app.signedIn('admin', { name: 'Basel' })
  return { app, db: app.deps.core.primary, staff: app.as(admin).staff, admin, other }
}

describe('S6: settings', () => {
  test('S6: until somebody changes them, all have their default', async () => {
    const { db, staff } = await office()
    expect(await staff.settings()).toEqual([
      { key: 'platform_share', version: 0, value: { basisPoints: 2_000 }, history: [] },
      { key: 'refund_rules', version: 0, value: SETTING_DEFAULTS.refund_rules, history: [] },
      { key: 'sign_up', version: 0, value: { open: true }, history: [] },
    ])
    expect(await readSetting(db, 'platform_share')).toEqual({ basisPoints: 2_000 })
  })

  test('S6: what is saved holds from then on, with who changed it to what; S8: before and after are on the log', async () => {
    const { app, db, staff, admin, other } = await office()
    const value = { belowProgressPercent: 30, unopenedPercent: 100, startedPercent: 50 }
    await staff.saveSetting({ key: 'refund_rules', version: 0, value })
    app.clock.advance({ days: 1 })
    const saved = await app.as(other).staff.saveSetting({ key: 'refund_rules', version: 1, value: { ...value, startedPercent: 60 } })
    expect(saved).toEqual({
      key: 'refund_rules',
      version: 2,
      value: { ...value, startedPercent: 60 },
      history: [
        { version: 2, value: { ...value, startedPercent: 60 }, changedBy: { id: other.id, name: 'Basel' }, changedAt: app.clock.now().toISOString() },
        { version: 1, value, changedBy: { id: admin.id, name: 'Amira' }, changedAt: expect.any(String) },
      ],
    })
    expect(await staff.settings()).toContainEqual(saved)
    expect(await readSetting(db, 'refund_rules')).toEqual({ ...value, startedPercent: 60 })
    const { items } = await staff.auditLog({ action: 'setting.saved' })
    expect(items).toMatchObject([
      { actor: { id: other.id }, subject: { label: 'refund_rules' }, before: { version: 1, value }, after: { version: 2, value: { startedPercent: 60 } } },
      { actor: { id: admin.id }, before: { version: 0, value: SETTING_DEFAULTS.refund_rules }, after: { version: 1, value } },
    ])
  })

  test('S6: of two who change the same version only one does; the other is told which setting it was', async () => {
    const { app, db, staff, other } = await office()
    const share = (basisPoints: number) => ({ key: 'platform_share', version: 0, value: { basisPoints } }) as const
    const outcomes = await Promise.allSettled([staff.saveSetting(share(1_000)), app.as(other).staff.saveSetting(share(1_500))])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const refusal = { code: 'CONFLICT', message: 'setting_changed', cause: { details: { field: 'value', setting: 'platform_share' } } }
    await expect(staff.saveSetting(share(2_500))).rejects.toMatchObject(refusal)
    await expect(staff.saveSetting({ ...share(2_500), version: 7 })).rejects.toMatchObject(refusal)
    expect(await db.select().from(settings)).toHaveLength(1)
    expect((await staff.auditLog({})).total).toBe(1)
  })

  test('S6: a value that makes no sense is refused, with its field', async () => {
    const { staff } = await office()
    const refund = { belowProgressPercent: 50, unopenedPercent: 100, startedPercent: 101 }
    await expect(staff.saveSetting({ key: 'refund_rules', version: 0, value: refund })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(staff.saveSetting({ key: 'platform_share', version: 0, value: { basisPoints: 9_001 } })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('S6: while sign-up is closed nobody makes themselves an account, and the form can say so', async () => {
    const { app, staff } = await office()
    const guest = app.as(null).accounts
    const person = { name: 'Mona', username: 'mona', email: 'mona@test.example', password: 'a long way to Aswan', country: 'EG', locale: 'en' } as const
    expect(await guest.signUpOpen()).toEqual({ open: true })
    await staff.saveSetting({ key: 'sign_up', version: 0, value: { open: false } })
    expect(await guest.signUpOpen()).toEqual({ open: false })
    await expect(guest.signUp(person)).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'sign_up_closed' })
    await staff.saveSetting({ key: 'sign_up', version: 1, value: { open: true } })
    expect(await guest.signUpOpen()).toEqual({ open: true })
    expect(await guest.signUp(person)).toMatchObject({ username: 'mona' })
  })
})
