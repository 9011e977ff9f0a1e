import type { SignedIn } from '@lectern/auth/actor'
import { users } from '@lectern/db/core/accounts'
import { DomainError } from '@lectern/kernel/errors'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { changeEmailInput } from './contract.ts'
import { demandPassword } from './demand-password.ts'
import { readMe } from './read-me.ts'
import { sendCode } from './send-code.ts'

/**
 * Sends a code to the address that the person wants to have; until `verifyEmail` has it, the old one counts (A4). Asking again, for whatever address, is
 * the new wish. Throws `bad_credentials`, `same_email` and `email_taken` (CONFLICT), each with its field; who may learn of a taken address has just
 * shown a password, and learns no more than by signing up.
 */
export async function changeEmail(
  { deps, actor }: { deps: Deps; actor: SignedIn },
  { email, password }: z.output<typeof changeEmailInput>,
): Promise<{ sentTo: string }> {
  await demandPassword(deps, actor.id, password, 'password')
  const me = await readMe(deps.core.primary, actor.id)
  if (me.email.toLowerCase() === email) throw new DomainError('INVALID', 'same_email', { field: 'email' })
  const taken = await deps.core.primary.$count(users, eq(users.email, email))
  if (taken > 0) throw new DomainError('CONFLICT', 'email_taken', { field: 'email' })
  await deps.core.transaction((tx) => sendCode({ deps, tx }, me, email))
  return { sentTo: email }
}
