import type { SignedIn } from '@lectern/auth/actor'
import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { Me, setPictureInput } from './contract.ts'

/** Puts a picture of the person in the place of the one before (A7). Throws `picture_unreadable` and `too_large` on `data`. */
export async function setPicture(_: { deps: Deps; actor: SignedIn }, __: z.output<typeof setPictureInput>): Promise<Me> {
  throw new DomainError('UNAVAILABLE', 'unavailable')
}
