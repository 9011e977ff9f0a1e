import type { SignedIn } from '@lectern/auth/actor'
import type { PolicyKind } from '@lectern/db/values'
import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import { keepAcceptance } from './acceptances.ts'
import type { acceptPolicyInput } from './contract.ts'
import { policyInForce } from './queries.ts'

/**
 * Keeps that the person accepted the version in force, and when (A5); accepting it again changes nothing. `policy_changed` (CONFLICT) when they
 * read another version. The instructor's contract also opens publishing.
 */
export async function acceptPolicy(
  { deps, actor }: { deps: Deps; actor: SignedIn },
  kind: PolicyKind,
  { version }: z.output<typeof acceptPolicyInput>,
): Promise<{ ok: true }> {
  await deps.core.transaction(async (tx) => {
    const inForce = await policyInForce(tx, kind)
    if (inForce?.version !== version) throw new DomainError('CONFLICT', 'policy_changed', { field: 'version' })
    await keepAcceptance(tx, { userId: actor.id, kind, version, acceptedAt: deps.clock.now() })
  })
  return { ok: true }
}
