import { DomainError } from '@lectern/kernel/errors'
import { TRPCError } from '@trpc/server'

import { type GuardedProcedureName, type OpenProcedureName, type ProcedureName, ruleOf } from '../access.ts'
import { admit } from './admit.ts'
import { unstorableText } from './characters.ts'
import type { Context } from './context.ts'
import { toTransportError } from './errors.ts'
import { t } from './init.ts'

interface Call {
  ctx: Context
  path: string
  type: 'query' | 'mutation' | 'subscription'
  getRawInput(): Promise<unknown>
}

type Outcome = { ok: true } | { ok: false; error: TRPCError }

/**
 * What holds for every procedure: its row in the access table admits the caller, no text comes in that the database couldn't keep, failures leave
 * in one shape, and after a write no replica that hasn't replayed it answers the session. One step instead of four: each costs a copy of the context.
 */
async function underRules<Result extends Outcome>(name: ProcedureName, call: Call, proceed: () => Promise<Result>): Promise<Result> {
  const { ctx, path, type } = call
  try {
    await admit(ctx, name)
    // A body that is no JSON is refused by the procedure's own input; one without input may have none.
    const field = unstorableText(await call.getRawInput().catch(() => undefined))
    if (field !== null) throw new DomainError('INVALID', 'invalid', { field })
    const result = await proceed()
    if (!result.ok) throw result.error
    if (type === 'mutation') await markFresh(ctx, path)
    return result
  } catch (cause) {
    const error = toTransportError(cause instanceof TRPCError ? cause : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause }))
    if (error.code === 'INTERNAL_SERVER_ERROR') ctx.deps.log.error({ err: error.cause ?? error, path, type, requestId: ctx.requestId }, 'procedure failed')
    throw error
  }
}

async function markFresh({ deps, reply }: Context, path: string): Promise<void> {
  const media = path.startsWith('media.') && deps.media ? await deps.media.db.position() : 0n
  reply.setFreshness({ core: await deps.core.position(), media })
}

/** A procedure that guests may call; `ctx.actor` may be a guest. */
export function openProcedure(name: OpenProcedureName) {
  return t.procedure.meta({ name }).use((call) => underRules(name, call, () => call.next()))
}

/** A procedure for people who are signed in and have one of the roles of its row; `ctx.actor` is the person. */
export function guardedProcedure(name: GuardedProcedureName) {
  return t.procedure.meta({ name }).use((call) =>
    underRules(name, call, () => {
      const { actor } = call.ctx
      if (actor.kind === 'guest') throw new DomainError('UNAUTHENTICATED', 'unauthenticated')
      return call.next({ ctx: { actor } })
    }),
  )
}

/** A guarded procedure that moves money: `ctx.idempotencyKey` is there. */
export function moneyProcedure(name: GuardedProcedureName) {
  return guardedProcedure(name).use(({ next, ctx }) => {
    if (ruleOf(name).idempotencyKey !== 'required') throw new Error(`${name} moves money: its row must demand an idempotency key`)
    if (ctx.idempotencyKey === null) throw new DomainError('INVALID', 'idempotency_key_required', { field: 'idempotency-key' })
    return next({ ctx: { idempotencyKey: ctx.idempotencyKey } })
  })
}
