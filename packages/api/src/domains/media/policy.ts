import type { SignedIn } from '@lectern/auth/actor'
import { DomainError } from '@lectern/kernel/errors'

import type { Deps, MediaDeps } from '../../deps.ts'
import { teaches } from '../teaching/public.ts'
import { type AssetRow, readAsset } from './assets.ts'

/** Demands that the actor teaches the course (T5); to others it is as if there were none. */
export async function demandTeaches(deps: Deps, actor: SignedIn, courseId: string): Promise<void> {
  if (!(await teaches(deps.core.primary, actor.id, courseId))) throw new DomainError('NOT_FOUND', 'course_not_found')
}

/** The asset, when the actor teaches its course; admins may look at any with `look`. To others it is as if there were none. */
export async function assetFor(context: { deps: Deps; media: MediaDeps; actor: SignedIn }, assetId: string, to: 'look' | 'change'): Promise<AssetRow> {
  const { deps, media, actor } = context
  const asset = await readAsset(media.db.primary, assetId)
  const allowed = asset !== null && ((to === 'look' && actor.role === 'admin') || (await teaches(deps.core.primary, actor.id, asset.courseId)))
  if (!allowed) throw new DomainError('NOT_FOUND', 'asset_not_found')
  return asset
}
