import { policies, policyAcceptances } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import type { PolicyKind } from '@lectern/db/values'
import { and, desc, eq, inArray } from 'drizzle-orm'

export interface PolicyStanding {
  version: number
  accepted: boolean
}

/** The version of a policy that is in force, and whether somebody accepted that very version (A5). */
export async function policyStanding(db: Db, userId: string, kind: PolicyKind): Promise<PolicyStanding> {
  const [row] = await db
    .select({ version: policies.version, acceptedAt: policyAcceptances.acceptedAt })
    .from(policies)
    .leftJoin(
      policyAcceptances,
      and(eq(policyAcceptances.kind, policies.kind), eq(policyAcceptances.version, policies.version), eq(policyAcceptances.userId, userId)),
    )
    .where(and(eq(policies.kind, kind), eq(policies.inForce, true)))
    .orderBy(desc(policies.version))
    .limit(1)
  if (!row) throw new Error(`no policy of the kind ${kind} is in force`)
  return { version: row.version, accepted: row.acceptedAt !== null }
}

/** Keeps that somebody accepted a version; that they did before stays as it is. */
export async function keepAcceptance(tx: Db, acceptance: { userId: string; kind: PolicyKind; version: number; acceptedAt: Date }): Promise<void> {
  await tx.insert(policyAcceptances).values(acceptance).onConflictDoNothing()
}

/** What the platform keeps by the latest contract that each of the people accepted, in parts per ten thousand (M5); nothing of those without one. */
export async function contractShares(db: Db, userIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectDistinctOn([policyAcceptances.userId], { userId: policyAcceptances.userId, share: policies.platformShareBasisPoints })
    .from(policyAcceptances)
    .innerJoin(policies, and(eq(policies.kind, policyAcceptances.kind), eq(policies.version, policyAcceptances.version)))
    .where(and(eq(policyAcceptances.kind, 'instructor_contract'), inArray(policyAcceptances.userId, [...userIds])))
    .orderBy(policyAcceptances.userId, desc(policyAcceptances.version))
  return new Map(rows.flatMap(({ userId, share }) => (share === null ? [] : [[userId, share] as const])))
}

/** Cached answers that show a policy. */
export function policyTag(kind: PolicyKind): string {
  return `policy:${kind}`
}
