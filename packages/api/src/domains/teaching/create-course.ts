import { courseInstructors, courses } from '@lectern/db/core/courses'
import { newId } from '@lectern/kernel/ids'
import type { z } from 'zod'

import type { TeachingScope } from './change-course.ts'
import type { createCourseInput } from './contract.ts'
import { claimSlug } from './slugs.ts'

/** Begins a draft that the person teaches alone (T1). Its currency is theirs, until they set a price. */
export function createCourse({ deps, actor }: TeachingScope, input: z.infer<typeof createCourseInput>): Promise<{ courseId: string }> {
  return deps.core.transaction(async (tx) => {
    const courseId = newId()
    const now = deps.clock.now()
    const slug = await claimSlug(tx, input.title, courseId)
    await tx.insert(courses).values({ id: courseId, slug, ...input, priceCurrency: actor.currency ?? 'EGP', createdAt: now, updatedAt: now })
    await tx.insert(courseInstructors).values({ courseId, userId: actor.id, position: 0 })
    return { courseId }
  })
}
