import type { SignedIn } from '@lectern/auth/actor'
import type { z } from 'zod'

import type { Deps, MediaDeps } from '../../deps.ts'
import { readUploads, toViews } from './assets.ts'
import type { AssetView, uploadsInput } from './contract.ts'
import { demandTeaches } from './policy.ts'

/** Every upload of a course, unfinished ones first. From the primary: the builder asks again and again while a file is being looked at. Throws `course_not_found`. */
export async function listUploads(
  { deps, media, actor }: { deps: Deps; media: MediaDeps; actor: SignedIn },
  input: z.output<typeof uploadsInput>,
): Promise<AssetView[]> {
  await demandTeaches(deps, actor, input.courseId)
  return toViews(media.db.primary, await readUploads(media.db.primary, input.courseId))
}
