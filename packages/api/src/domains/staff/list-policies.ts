import { POLICY_KINDS } from '@lectern/db/values'

import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import type { PolicyHistory } from './contract.ts'
import { policyHistory } from './policy-history.ts'

/** Every kind of policy with all its versions, newest first (S6). */
export function listPolicies(ctx: Context): Promise<PolicyHistory[]> {
  return readCore(ctx, (db) => Promise.all(POLICY_KINDS.map((kind) => policyHistory(db, kind))))
}
