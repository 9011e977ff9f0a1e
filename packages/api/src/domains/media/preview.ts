import { courses } from '@lectern/db/core/courses'
import { DomainError } from '@lectern/kernel/errors'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import type { MediaDeps } from '../../deps.ts'
import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import type { Playback, previewInput } from './contract.ts'
import { toPlayback } from './playable.ts'

/** The preview video of a course that is or was for sale; everybody may watch it. Throws `course_not_found` or `video_not_ready`. */
export async function preview(ctx: Context, media: MediaDeps, input: z.output<typeof previewInput>): Promise<Playback> {
  const [course] = await readCore(ctx, (db) =>
    db.select({ status: courses.status, assetId: courses.previewAssetId, state: courses.previewState }).from(courses).where(eq(courses.id, input.courseId)),
  )
  if (!course || course.status === 'draft') throw new DomainError('NOT_FOUND', 'course_not_found')
  if (course.assetId === null || course.state !== 'ready') throw new DomainError('PRECONDITION_FAILED', 'video_not_ready')
  return toPlayback(media, ctx.freshness?.media ?? null, course.assetId)
}
