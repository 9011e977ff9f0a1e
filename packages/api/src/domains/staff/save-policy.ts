import type { SignedIn } from '@lectern/auth/actor'
import { policies } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import type { PolicyKind } from '@lectern/db/values'
import { DomainError } from '@lectern/kernel/errors'
import { and, desc, eq, ne } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import { policyTag } from '../accounts/public.ts'
import { audit } from '../../audit/audit.ts'
import type { PolicyHistory, savePolicyInput } from './contract.ts'
import { policyHistory } from './policy-history.ts'

/**
 * Publishes a new version, which people are asked to accept from now on (A5, S6); older ones stay with those who accepted them. CONFLICT
 * `policy_changed` when there is a newer one than the text started from. INVALID for a contract without a share (M5), or another policy with one.
 */
export async function savePolicy(
  ctx: { deps: Deps; actor: SignedIn; requestId: string },
  { kind, version: base, body, changeNote, platformShareBasisPoints: share = null }: z.output<typeof savePolicyInput>,
): Promise<PolicyHistory> {
  demandShareOfContract(kind, share)
  const { deps, actor } = ctx
  const version = base + 1
  await deps.core.transaction(async (tx) => {
    const before = await newestVersion(tx, kind)
    const saved = await tx
      .insert(policies)
      .values({
        kind,
        version,
        bodyEn: body.en,
        bodyAr: body.ar,
        platformShareBasisPoints: share,
        changeNote,
        publishedBy: actor.id,
        publishedAt: deps.clock.now(),
      })
      .onConflictDoNothing()
      .returning({ version: policies.version })
    if ((before?.version ?? 0) !== base || saved.length === 0) throw new DomainError('CONFLICT', 'policy_changed', { field: 'version' })
    await tx
      .update(policies)
      .set({ inForce: false })
      .where(and(eq(policies.kind, kind), ne(policies.version, version)))
    await audit(tx, ctx, { action: 'policy.published', subjectId: kind, before, after: { version, platformShareBasisPoints: share } })
  })
  await deps.cache.clear([policyTag(kind)])
  return policyHistory(deps.core.primary, kind)
}

function demandShareOfContract(kind: PolicyKind, share: number | null): void {
  const field = 'platformShareBasisPoints'
  if (kind === 'instructor_contract' && share === null) throw new DomainError('INVALID', 'required', { field })
  if (kind !== 'instructor_contract' && share !== null) throw new DomainError('INVALID', 'invalid', { field })
}

async function newestVersion(db: Db, kind: PolicyKind): Promise<{ version: number; platformShareBasisPoints: number | null } | null> {
  const [row] = await db
    .select({ version: policies.version, platformShareBasisPoints: policies.platformShareBasisPoints })
    .from(policies)
    .where(eq(policies.kind, kind))
    .orderBy(desc(policies.version))
    .limit(1)
  return row ?? null
}
