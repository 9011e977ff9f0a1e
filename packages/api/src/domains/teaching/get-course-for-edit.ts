import type { SignedIn } from '@lectern/auth/actor'
import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { courseIdInput, EditableCourse, Missing } from './contract.ts'
import { ownCourse } from './policy.ts'
import { readEditable } from './queries.ts'

/** A course as its builder shows it, drafts too (T2, T5). Read on the primary: the editor writes and reads in turn, and the worker changes it as well. */
export async function getCourseForEdit(
  { deps, actor }: { deps: Pick<Deps, 'core'>; actor: SignedIn },
  { courseId }: z.infer<typeof courseIdInput>,
): Promise<EditableCourse> {
  const db = deps.core.primary
  await ownCourse(db, actor, courseId)
  const course = await readEditable(db, courseId, actor.id)
  if (!course) throw new DomainError('NOT_FOUND', 'course_not_found')
  return course
}

/** What the course still needs before it can be published (T1). */
export async function getPublishChecklist(
  scope: { deps: Pick<Deps, 'core'>; actor: SignedIn },
  input: z.infer<typeof courseIdInput>,
): Promise<{ missing: Missing[] }> {
  const { missing } = await getCourseForEdit(scope, input)
  return { missing }
}
