import type { Db } from '@lectern/db/db'
import { DomainError } from '@lectern/kernel/errors'

import { keepAcceptance, policyStanding } from '../accounts/public.ts'

/** What buyers accept (A5). */
export const BUYERS_POLICY = 'payment_and_refund'

/**
 * Demands that the policy in force is accepted, or accepts it when that very version was named.
 * Throws `policy_not_accepted`, or `policy_changed` when another version was read than the one in force.
 */
export async function ensurePolicyAccepted(tx: Db, userId: string, namedVersion: number | null, now: Date): Promise<void> {
  const { version, accepted } = await policyStanding(tx, userId, BUYERS_POLICY)
  if (accepted) return
  if (namedVersion === null) throw new DomainError('PRECONDITION_FAILED', 'policy_not_accepted', { policyVersion: version })
  if (namedVersion !== version) throw new DomainError('CONFLICT', 'policy_changed', { field: 'acceptPolicyVersion', policyVersion: version })
  await keepAcceptance(tx, { userId, kind: BUYERS_POLICY, version, acceptedAt: now })
}
