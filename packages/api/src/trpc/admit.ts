import { DomainError } from '@lectern/kernel/errors'

import { type ProcedureName, ruleOf } from '../access.ts'
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
  if (actor.kind === 'user' && actor.via.kind === 'token' && (rule.scope === undefined || !actor.via.scopes.includes(rule.scope))) {
    throw new DomainError('FORBIDDEN', 'scope_missing', rule.scope === undefined ? {} : { scope: rule.scope })
  }
  const caller = actor.kind === 'user' ? actor.id : (ctx.client.ip ?? 'unknown')
  const budget = await ctx.deps.limits.take(rule.rate, caller)
  if (!budget.allowed) throw new DomainError('LIMIT_EXCEEDED', 'rate_limited', { retryAfterSeconds: budget.retryAfterSeconds })
}
