import type { SignedIn } from '@lectern/auth/actor'
import { DomainError } from '@lectern/kernel/errors'

import type { Deps } from '../../deps.ts'
import type { Me } from './contract.ts'

/** Goes back to initials (A7). */
export async function removePicture(_: { deps: Deps; actor: SignedIn }): Promise<Me> {
  throw new DomainError('UNAVAILABLE', 'unavailable')
}
