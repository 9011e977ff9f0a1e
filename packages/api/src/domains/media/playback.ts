import type { SignedIn } from '@lectern/auth/actor'
import type { Freshness } from '@lectern/db/freshness-token'
import { playbackGrants } from '@lectern/db/media/assets'
import { DomainError } from '@lectern/kernel/errors'
import { newId } from '@lectern/kernel/ids'
import type { z } from 'zod'

import type { Deps, MediaDeps } from '../../deps.ts'
import { canOpenLesson } from '../learning/public.ts'
import type { Playback, playbackInput } from './contract.ts'
import { toPlayback } from './playable.ts'

/**
 * A short-lived address of a lesson's video for somebody who may open the lesson (L2), asked of core's primary each time. Without a grant there is none.
 * Throws `lesson_not_found`, `no_grant`, `video_not_ready` (also for a lesson of text).
 */
export async function playback(
  context: { deps: Deps; media: MediaDeps; actor: SignedIn; freshness: Freshness | null },
  input: z.output<typeof playbackInput>,
): Promise<Playback> {
  const { deps, media, actor, freshness } = context
  const access = await canOpenLesson(deps.core.primary, actor, input.lessonId)
  if ('refusal' in access) throw new DomainError('FORBIDDEN', access.refusal)
  const { assetId } = access
  if (assetId === null) throw new DomainError('PRECONDITION_FAILED', 'video_not_ready')
  const answer = await toPlayback(media, freshness?.media ?? null, assetId)
  // What an admin looks at as somebody (A8) isn't what that person was given.
  if (actor.via.kind !== 'viewing') await recordGrant(context, { lessonId: input.lessonId, assetId, expiresAt: new Date(answer.expiresAt) })
  return answer
}

/** A record of who was given what; a media primary that takes no writes must not stop anybody from watching. */
async function recordGrant(
  { deps, media, actor }: { deps: Deps; media: MediaDeps; actor: SignedIn },
  grant: { lessonId: string; assetId: string; expiresAt: Date },
): Promise<void> {
  try {
    await media.db.primary.insert(playbackGrants).values({ id: newId(), userId: actor.id, createdAt: deps.clock.now(), ...grant })
  } catch (error) {
    deps.log.warn({ err: error, lessonId: grant.lessonId }, 'a playback grant was not recorded')
  }
}
