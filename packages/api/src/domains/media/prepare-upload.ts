import type { Actor } from '@lectern/auth/actor'
import { DomainError } from '@lectern/kernel/errors'

import type { Deps, MediaDeps } from '../../deps.ts'
import { assetFor } from './policy.ts'
import { type FileClaim, isSameFile } from './rules.ts'

/** Whether this person may send this file as the asset now. Throws `unauthenticated`, `forbidden`, `viewing`, `asset_not_found`, `upload_finished` or `upload_other_file`. */
export async function prepareUpload(context: { deps: Deps; media: MediaDeps; actor: Actor }, upload: { assetId: string; file: FileClaim }): Promise<void> {
  const { deps, media, actor } = context
  if (actor.kind === 'guest') throw new DomainError('UNAUTHENTICATED', 'unauthenticated')
  if (actor.via.kind === 'viewing') throw new DomainError('FORBIDDEN', 'viewing')
  if (actor.role !== 'instructor' || actor.via.kind !== 'session') throw new DomainError('FORBIDDEN', 'forbidden')
  const asset = await assetFor({ deps, media, actor }, upload.assetId, 'change')
  if (asset.state !== 'expected') throw new DomainError('CONFLICT', 'upload_finished')
  if (!isSameFile({ name: asset.fileName, size: asset.size, type: asset.mimeType }, upload.file))
    throw new DomainError('INVALID', 'upload_other_file', { field: 'file' })
}
