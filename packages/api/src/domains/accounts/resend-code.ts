import type { SignedIn } from '@lectern/auth/actor'
import { DomainError } from '@lectern/kernel/errors'

import type { Deps } from '../../deps.ts'
import { readMe } from './read-me.ts'
import { sendCode } from './send-code.ts'

/** Sends a new code, to the address that waits for one; the code before no longer works. `already_verified` (CONFLICT) when there is nothing to confirm. */
export async function resendCode({ deps, actor }: { deps: Deps; actor: SignedIn }): Promise<{ sentTo: string }> {
  const me = await readMe(deps.core.primary, actor.id)
  if (me.emailVerified && me.pendingEmail === null) throw new DomainError('CONFLICT', 'already_verified')
  await deps.core.transaction((tx) => sendCode({ deps, tx }, me, me.pendingEmail))
  return { sentTo: me.pendingEmail ?? me.email }
}
