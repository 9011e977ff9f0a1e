import { policies, policyAcceptances, users } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import type { PolicyKind } from '@lectern/db/values'
import { count, desc, eq } from 'drizzle-orm'

import type { PolicyHistory } from './contract.ts'

/** All versions of what people accept, and how many accepted each. */
export async function policyHistory(db: Db, kind: PolicyKind): Promise<PolicyHistory> {
  const rows = await db
    .select({
      version: policies.version,
      inForce: policies.inForce,
      bodyEn: policies.bodyEn,
      bodyAr: policies.bodyAr,
      changeNote: policies.changeNote,
      platformShareBasisPoints: policies.platformShareBasisPoints,
      publishedAt: policies.publishedAt,
      publishedBy: { id: users.id, name: users.name },
    })
    .from(policies)
    .leftJoin(users, eq(users.id, policies.publishedBy))
    .where(eq(policies.kind, kind))
    .orderBy(desc(policies.version))
  const acceptances = await acceptancesOf(db, kind)
  const versions = rows.map(({ bodyEn, bodyAr, publishedAt, ...row }) => ({
    ...row,
    body: { en: bodyEn, ar: bodyAr },
    publishedAt: publishedAt.toISOString(),
    acceptances: acceptances.get(row.version) ?? 0,
  }))
  return { kind, versions }
}

async function acceptancesOf(db: Db, kind: PolicyKind): Promise<Map<number, number>> {
  const rows = await db
    .select({ version: policyAcceptances.version, people: count() })
    .from(policyAcceptances)
    .where(eq(policyAcceptances.kind, kind))
    .groupBy(policyAcceptances.version)
  return new Map(rows.map(({ version, people }) => [version, people]))
}
