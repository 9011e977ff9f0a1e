import type { SignedIn } from '@lectern/auth/actor'
import { courses } from '@lectern/db/core/courses'
import type { Db } from '@lectern/db/db'
import type { CourseStatus } from '@lectern/db/values'
import { DomainError } from '@lectern/kernel/errors'
import { eq } from 'drizzle-orm'

import { teaches } from './teaches.ts'

export interface OwnCourse {
  id: string
  slug: string
  title: string
  status: CourseStatus
  enrolmentCount: number
  /** The first publication; from then on the address stays. */
  publishedAt: Date | null
}

/**
 * A course that the person teaches (T5). Of others' courses NOT_FOUND `course_not_found` for drafts, which nobody else may know of, and FORBIDDEN
 * `not_your_course` for those that everybody sees.
 */
export async function ownCourse(db: Db, actor: SignedIn, courseId: string): Promise<OwnCourse> {
  const [course] = await selectCourse(db, courseId)
  return mustTeach(db, actor, course)
}

/** The same, locked until the transaction ends, so that changes of one course happen one after the other. */
export async function lockOwnCourse(tx: Db, actor: SignedIn, courseId: string): Promise<OwnCourse> {
  const [course] = await selectCourse(tx, courseId).for('update')
  return mustTeach(tx, actor, course)
}

function selectCourse(db: Db, courseId: string) {
  return db
    .select({
      id: courses.id,
      slug: courses.slug,
      title: courses.title,
      status: courses.status,
      enrolmentCount: courses.enrolmentCount,
      publishedAt: courses.publishedAt,
    })
    .from(courses)
    .where(eq(courses.id, courseId))
}

async function mustTeach(db: Db, actor: SignedIn, course: OwnCourse | undefined): Promise<OwnCourse> {
  if (!course) throw new DomainError('NOT_FOUND', 'course_not_found')
  if (await teaches(db, actor.id, course.id)) return course
  throw course.status === 'draft' ? new DomainError('NOT_FOUND', 'course_not_found') : new DomainError('FORBIDDEN', 'not_your_course')
}
