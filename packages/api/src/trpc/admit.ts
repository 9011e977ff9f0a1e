import { DomainError } from '@lectern/kernel/errors'

import { type AccessRule, type ProcedureName, ruleOf } from '../access.ts'
import type { Context } from './context.ts'

/** Refuses whoever the procedure's row in the access table doesn't admit, and whoever calls too often. */
export async function admit(ctx: Context, name: ProcedureName): Promise<void> {
  const { actor } = ctx
  const rule = ruleOf(name)
  if (ctx.actorUnknown === true && (rule.who !== 'all' || rule.of === 'own')) throw new DomainError('UNAVAILABLE', 'unavailable')
  if (rule.who !== 'all') {
    if (actor.kind === 'guest') throw new DomainError('UNAUTHENTICATED', 'unauthenticated')
    if (rule.who !== 'signed_in' && !rule.who.includes(actor.role)) throw new DomainError('FORBIDDEN', 'forbidden')
  }
  if (actor.kind === 'user' && actor.via.kind === 'viewing' && !isFineWhileViewing(rule)) throw new DomainError('FORBIDDEN', 'viewing')
  if (actor.kind === 'user' && actor.via.kind === 'token' && (rule.scope === undefined || !actor.via.scopes.includes(rule.scope))) {
    throw new DomainError('FORBIDDEN', 'scope_missing', rule.scope === undefined ? {} : { scope: rule.scope })
  }
  const budget = await ctx.deps.limits.take(rule.rate, callerOf(ctx, rule))
  if (!budget.allowed) throw new DomainError('LIMIT_EXCEEDED', 'rate_limited', { retryAfterSeconds: budget.retryAfterSeconds })
  if (budget.left) ctx.reply.tellBudget?.(rule.rate, budget.left)
}

/** An admin who looks at the site as somebody (A8) reads what they read and writes nothing, unless the row says otherwise. */
function isFineWhileViewing({ type, whileViewing }: AccessRule): boolean {
  return whileViewing === undefined ? type === 'query' : whileViewing === 'allowed'
}

/**
 * Who is counted. What anybody may call and what costs us (log-in, sign-up, links) counts by address even for somebody who is signed in: accounts are
 * for nothing, and each would bring a new budget for guessing.
 */
function callerOf({ actor, client }: Context, { who, rate }: AccessRule): string {
  const byAddress = who === 'all' && rate !== 'read' && rate !== 'write'
  return actor.kind === 'user' && !byAddress ? actor.id : (client.ip ?? 'unknown')
}
