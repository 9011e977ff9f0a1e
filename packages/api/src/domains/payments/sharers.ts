import type { Db } from '@lectern/db/db'
import { policies, policyAcceptances } from '@lectern/db/core/accounts'
import { courseInstructors } from '@lectern/db/core/courses'
import { and, desc, eq, inArray } from 'drizzle-orm'

import { type Sharer, USUAL_PLATFORM_SHARE } from './rules.ts'

/** Who shares what is paid for each course, the main instructor first, each by the latest contract that they accepted (M5). */
export async function sharersOf(db: Db, courseIds: readonly string[]): Promise<Map<string, Sharer[]>> {
  const teachers = await db
    .select({ courseId: courseInstructors.courseId, userId: courseInstructors.userId })
    .from(courseInstructors)
    .where(inArray(courseInstructors.courseId, [...courseIds]))
    .orderBy(courseInstructors.courseId, courseInstructors.position, courseInstructors.userId)
  const contracts = await acceptedContracts(
    db,
    teachers.map((teacher) => teacher.userId),
  )
  const sharers = new Map<string, Sharer[]>()
  for (const { courseId, userId } of teachers) {
    const sharer = { instructorId: userId, platformBasisPoints: contracts.get(userId) ?? USUAL_PLATFORM_SHARE }
    sharers.set(courseId, [...(sharers.get(courseId) ?? []), sharer])
  }
  return sharers
}

async function acceptedContracts(db: Db, userIds: readonly string[]): Promise<Map<string, bigint>> {
  const rows = await db
    .selectDistinctOn([policyAcceptances.userId], { userId: policyAcceptances.userId, share: policies.platformShareBasisPoints })
    .from(policyAcceptances)
    .innerJoin(policies, and(eq(policies.kind, policyAcceptances.kind), eq(policies.version, policyAcceptances.version)))
    .where(and(eq(policyAcceptances.kind, 'instructor_contract'), inArray(policyAcceptances.userId, [...userIds])))
    .orderBy(policyAcceptances.userId, desc(policyAcceptances.version))
  return new Map(rows.flatMap(({ userId, share }) => (share === null ? [] : [[userId, BigInt(share)] as const])))
}
