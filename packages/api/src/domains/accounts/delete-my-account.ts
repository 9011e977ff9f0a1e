import type { SignedIn } from '@lectern/auth/actor'
import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { deleteAccountInput } from './contract.ts'

/** Plans the erasure of the account in 14 days (A7). */
export async function deleteMyAccount(_: { deps: Deps; actor: SignedIn }, __: z.output<typeof deleteAccountInput>): Promise<{ dueAt: string }> {
  throw new DomainError('UNAVAILABLE', 'unavailable')
}
