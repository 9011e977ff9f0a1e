import type { SignedIn } from '@lectern/auth/actor'
import { captions } from '@lectern/db/media/assets'
import type { z } from 'zod'

import type { Deps, MediaDeps } from '../../deps.ts'
import type { saveCaptionsInput } from './contract.ts'
import { assetFor } from './policy.ts'
import { cleanWebVtt } from './web-vtt.ts'

/** Keeps the captions of a video in a language, cleaned, in place of earlier ones. Throws `asset_not_found`, and what `cleanWebVtt` throws. */
export async function saveCaptions(
  context: { deps: Deps; media: MediaDeps; actor: SignedIn },
  input: z.output<typeof saveCaptionsInput>,
): Promise<{ ok: true }> {
  const { deps, media } = context
  const vtt = cleanWebVtt(input.vtt)
  const asset = await assetFor(context, input.assetId, 'change')
  const updatedAt = deps.clock.now()
  await media.db.primary
    .insert(captions)
    .values({ assetId: asset.id, language: input.language, vtt, updatedAt })
    .onConflictDoUpdate({ target: [captions.assetId, captions.language], set: { vtt, updatedAt } })
  return { ok: true }
}
