import type { SignedIn } from '@lectern/auth/actor'
import { DomainError } from '@lectern/kernel/errors'

import type { Deps } from '../../deps.ts'
import type { Me } from './contract.ts'

/** Calls the planned erasure off (A7). */
export async function keepMyAccount(_: { deps: Deps; actor: SignedIn }): Promise<Me> {
  throw new DomainError('UNAVAILABLE', 'unavailable')
}
