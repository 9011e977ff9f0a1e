import type { SignedIn } from '@lectern/auth/actor'
import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { revokeTokenInput } from './contract.ts'

/** Ends one of the person's own API tokens at once (A9); NOT_FOUND when they have no live one of that id. */
export async function revokeToken({ deps, actor }: { deps: Deps; actor: SignedIn }, { tokenId }: z.output<typeof revokeTokenInput>): Promise<{ ok: true }> {
  if (!(await deps.auth.tokens.revoke(actor.id, tokenId))) throw new DomainError('NOT_FOUND', 'not_found')
  return { ok: true }
}
