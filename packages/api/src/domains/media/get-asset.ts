import type { SignedIn } from '@lectern/auth/actor'
import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Deps, MediaDeps } from '../../deps.ts'
import { toViews } from './assets.ts'
import type { AssetView, assetIdInput } from './contract.ts'
import { assetFor } from './policy.ts'

/** One asset with its state; durations in whole seconds, sizes in bytes. Throws `asset_not_found`. */
export async function getAsset(context: { deps: Deps; media: MediaDeps; actor: SignedIn }, input: z.output<typeof assetIdInput>): Promise<AssetView> {
  const asset = await assetFor(context, input.assetId, 'look')
  const [view] = await toViews(context.media.db.primary, [asset])
  if (!view) throw new DomainError('NOT_FOUND', 'asset_not_found')
  return view
}
