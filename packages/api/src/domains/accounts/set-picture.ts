import { createHash } from 'node:crypto'

import type { SignedIn } from '@lectern/auth/actor'
import { createSemaphore } from '@lectern/auth/semaphore'
import { userPictures, users } from '@lectern/db/core/accounts'
import { DomainError } from '@lectern/kernel/errors'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { Me, setPictureInput } from './contract.ts'
import { readMe } from './read-me.ts'
import { showAnew } from './show-anew.ts'

/** A large picture takes a second of a core: no matter how many are sent, one at a time is opened. */
const slot = createSemaphore(1, 8)

/**
 * Puts a picture of the person in the place of the one before (A7): what was sent is opened and made anew, so that nothing of the file but what is
 * seen is kept. Throws `picture_unreadable` on `data` for whatever isn't a PNG, JPEG or WebP.
 */
export async function setPicture({ deps, actor }: { deps: Deps; actor: SignedIn }, { data }: z.output<typeof setPictureInput>): Promise<Me> {
  const made = await slot(() => deps.pictures.square(Buffer.from(data, 'base64')))
  if (!made) throw new DomainError('INVALID', 'picture_unreadable', { field: 'data' })
  const bytes = Buffer.from(made)
  const picture = { hash: createHash('sha256').update(bytes).digest('hex'), bytes, createdAt: deps.clock.now() }
  await deps.core.transaction(async (tx) => {
    await tx
      .insert(userPictures)
      .values({ userId: actor.id, ...picture })
      .onConflictDoUpdate({ target: userPictures.userId, set: picture })
    await tx.update(users).set({ pictureHash: picture.hash }).where(eq(users.id, actor.id))
  })
  await showAnew(deps, actor)
  return readMe(deps.core.primary, actor.id)
}
