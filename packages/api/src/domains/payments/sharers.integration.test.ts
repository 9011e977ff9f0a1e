import { policies } from '@lectern/db/core/accounts'
import { makeCourse } from '@lectern/testing/factories'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'

import { testApp } from '../../../test/app.ts'
import { sharersOf } from './sharers.ts'

test('M5: each instructor shares by their own contract; who has none, or one that names no share, by what staff have set', async () => {
  const app = await testApp()
  const db = app.deps.core.primary
  const admin = await app.signedIn('admin')
  const [first, second, newcomer] = [await app.signedIn('instructor'), await app.signedIn('instructor'), await app.signedIn('instructor')]
  const instructorIds = [first.id, second.id, newcomer.id]
  const course = await makeCourse(db, { instructorIds })
  const shares = async () => (await sharersOf(db, [course.id])).get(course.id)?.map(({ platformBasisPoints }) => platformBasisPoints)
  expect(await shares()).toEqual([2_000n, 2_000n, 2_000n])

  const { staff } = app.as(admin)
  const body = { en: 'The new contract', ar: 'العقد الجديد' }
  await app.as(first).accounts.acceptContract({ version: 1 })
  await staff.savePolicy({ kind: 'instructor_contract', version: 1, body, changeNote: 'A smaller share', platformShareBasisPoints: 1_500 })
  await app.as(second).accounts.acceptContract({ version: 2 })
  await staff.saveSetting({ key: 'platform_share', version: 0, value: { basisPoints: 3_000 } })
  // The first one hasn't accepted the new version: the old one goes on to hold.
  expect(await shares()).toEqual([2_000n, 1_500n, 3_000n])

  await db
    .update(policies)
    .set({ platformShareBasisPoints: null })
    .where(and(eq(policies.kind, 'instructor_contract'), eq(policies.version, 1)))
  expect(await shares()).toEqual([3_000n, 1_500n, 3_000n])
})
