import type { Db } from '@lectern/db/db'
import { courseInstructors } from '@lectern/db/core/courses'
import { inArray } from 'drizzle-orm'

import { readSetting } from '../../settings.ts'
import { contractShares } from '../accounts/public.ts'
import type { Sharer } from './rules.ts'

/**
 * Who shares what is paid for each course, the main instructor first, each by the latest contract that they accepted; without one, or when it names no
 * share, by what staff have set (M5, S6).
 */
export async function sharersOf(db: Db, courseIds: readonly string[]): Promise<Map<string, Sharer[]>> {
  const teachers = await db
    .select({ courseId: courseInstructors.courseId, userId: courseInstructors.userId })
    .from(courseInstructors)
    .where(inArray(courseInstructors.courseId, [...courseIds]))
    .orderBy(courseInstructors.courseId, courseInstructors.position, courseInstructors.userId)
  const contracts = await contractShares(
    db,
    teachers.map((teacher) => teacher.userId),
  )
  const { basisPoints: usual } = await readSetting(db, 'platform_share')
  const sharers = new Map<string, Sharer[]>()
  for (const { courseId, userId } of teachers) {
    const sharer = { instructorId: userId, platformBasisPoints: BigInt(contracts.get(userId) ?? usual) }
    sharers.set(courseId, [...(sharers.get(courseId) ?? []), sharer])
  }
  return sharers
}
