import type { SignedIn } from '@lectern/auth/actor'
import { userPictures, users } from '@lectern/db/core/accounts'
import { eq } from 'drizzle-orm'

import type { Deps } from '../../deps.ts'
import type { Me } from './contract.ts'
import { readMe } from './read-me.ts'
import { showAnew } from './show-anew.ts'

/** Goes back to initials (A7); without a picture nothing changes. */
export async function removePicture({ deps, actor }: { deps: Deps; actor: SignedIn }): Promise<Me> {
  await deps.core.transaction(async (tx) => {
    await tx.delete(userPictures).where(eq(userPictures.userId, actor.id))
    await tx.update(users).set({ pictureHash: null }).where(eq(users.id, actor.id))
  })
  await showAnew(deps, actor)
  return readMe(deps.core.primary, actor.id)
}
