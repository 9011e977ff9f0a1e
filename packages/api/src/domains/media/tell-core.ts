import { appliedEvents } from '@lectern/db/core/system'
import type { Db } from '@lectern/db/db'

import type { Deps } from '../../deps.ts'
import type { Jobs } from '../../jobs.ts'
import { applyAssetChange, detachAsset } from '../teaching/public.ts'

type Event = Jobs['media.asset_changed']

/** Applies to core, once, what became of an asset in the media partition. */
export async function tellCore({ core, clock, cache }: Pick<Deps, 'core' | 'clock' | 'cache'>, event: Event): Promise<void> {
  const tags = await core.transaction(async (tx) => {
    const first = await tx
      .insert(appliedEvents)
      .values({ id: event.eventId, name: 'media.asset_changed', appliedAt: clock.now() })
      .onConflictDoNothing()
      .returning({ id: appliedEvents.id })
    return first.length > 0 ? apply(tx, event) : []
  })
  if (tags.length > 0) await cache.clear(tags)
}

async function apply(tx: Db, { assetId, state, durationSeconds }: Event): Promise<string[]> {
  const { tags } = state === 'none' ? await detachAsset(tx, assetId) : await applyAssetChange(tx, { assetId, state, durationSeconds })
  return tags
}
