import type { Db } from '@lectern/db/db'
import { policies, policyAcceptances } from '@lectern/db/core/accounts'
import { DomainError } from '@lectern/kernel/errors'
import { and, desc, eq } from 'drizzle-orm'

const KIND = 'payment_and_refund'

export interface PolicyStanding {
  version: number
  accepted: boolean
}

/** The payment and refund policy in force, and whether somebody accepted that version (A5). */
export async function policyStanding(db: Db, userId: string): Promise<PolicyStanding> {
  const [row] = await db
    .select({ version: policies.version, acceptedAt: policyAcceptances.acceptedAt })
    .from(policies)
    .leftJoin(
      policyAcceptances,
      and(eq(policyAcceptances.kind, policies.kind), eq(policyAcceptances.version, policies.version), eq(policyAcceptances.userId, userId)),
    )
    .where(and(eq(policies.kind, KIND), eq(policies.inForce, true)))
    .orderBy(desc(policies.version))
    .limit(1)
  if (!row) throw new Error(`no policy of the kind ${KIND} is in force`)
  return { version: row.version, accepted: row.acceptedAt !== null }
}

/**
 * Demands that the policy in force is accepted, or accepts it when that very version was named.
 * Throws `policy_not_accepted`, or `policy_changed` when another version was read than the one in force.
 */
export async function ensurePolicyAccepted(tx: Db, userId: string, namedVersion: number | null, now: Date): Promise<void> {
  const { version, accepted } = await policyStanding(tx, userId)
  if (accepted) return
  if (namedVersion === null) throw new DomainError('PRECONDITION_FAILED', 'policy_not_accepted', { policyVersion: version })
  if (namedVersion !== version) throw new DomainError('CONFLICT', 'policy_changed', { field: 'acceptPolicyVersion', policyVersion: version })
  await tx.insert(policyAcceptances).values({ userId, kind: KIND, version, acceptedAt: now }).onConflictDoNothing()
}
