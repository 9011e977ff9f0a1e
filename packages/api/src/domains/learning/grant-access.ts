import { courses } from '@lectern/db/core/courses'
import { enrolments, grants } from '@lectern/db/core/learning'
import type { Db } from '@lectern/db/db'
import type { GrantSource } from '@lectern/db/values'
import { newId } from '@lectern/kernel/ids'
import { and, eq, sql } from 'drizzle-orm'

/** The reason for a grant: what it comes from makes it happen once. A free course's reason is the enrolment itself. */
export type GrantReason = { source: Exclude<GrantSource, 'free'>; sourceId: string } | { source: 'free'; sourceId?: never }

/**
 * Opens a course to somebody in the caller's transaction. The same reason again changes nothing, also when its grant has ended since. Makes the
 * enrolment when it is the first one, and counts the person once in the course's counter.
 */
export async function grantAccess(
  tx: Db,
  grant: GrantReason & { userId: string; courseId: string; now: Date },
): Promise<{ enrolmentId: string; newlyEnrolled: boolean }> {
  const { userId, courseId, now } = grant
  const [made] = await tx.insert(enrolments).values({ id: newId(), userId, courseId, createdAt: now }).onConflictDoNothing().returning({ id: enrolments.id })
  if (made) {
    await tx
      .update(courses)
      .set({ enrolmentCount: sql`${courses.enrolmentCount} + 1` })
      .where(eq(courses.id, courseId))
  }
  const enrolmentId = made?.id ?? (await enrolmentOf(tx, userId, courseId))
  await tx
    .insert(grants)
    .values({ id: newId(), enrolmentId, source: grant.source, sourceId: grant.source === 'free' ? enrolmentId : grant.sourceId, grantedAt: now })
    .onConflictDoNothing()
  return { enrolmentId, newlyEnrolled: made !== undefined }
}

async function enrolmentOf(tx: Db, userId: string, courseId: string): Promise<string> {
  const [known] = await tx
    .select({ id: enrolments.id })
    .from(enrolments)
    .where(and(eq(enrolments.userId, userId), eq(enrolments.courseId, courseId)))
  if (!known) throw new Error('an enrolment that conflicts but is not there')
  return known.id
}
