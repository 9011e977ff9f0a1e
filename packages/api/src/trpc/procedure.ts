import { DomainError } from '@lectern/kernel/errors'

import { type GuardedProcedureName, type OpenProcedureName, type ProcedureName, ruleOf } from '../access.ts'
import { admit } from './admit.ts'
import { unstorableText } from './characters.ts'
import { toTransportError } from './errors.ts'
import { t } from './init.ts'

const errors = t.middleware(async ({ next, ctx, path, type }) => {
  const result = await next()
  if (result.ok) return result
  const error = toTransportError(result.error)
  if (error.code === 'INTERNAL_SERVER_ERROR') ctx.deps.log.error({ err: error.cause ?? error, path, type, requestId: ctx.requestId }, 'procedure failed')
  throw error
})

const access = t.middleware(async ({ next, ctx, meta }) => {
  if (!meta) throw new Error('a procedure without a row in the access table')
  await admit(ctx, meta.name)
  return next()
})

/** No text reaches a query that the database would refuse with an error of its own. */
const characters = t.middleware(async ({ next, getRawInput }) => {
  const field = unstorableText(await getRawInput())
  if (field !== null) throw new DomainError('INVALID', 'invalid', { field })
  return next()
})

/** After a write, the session must not be answered by a replica that hasn't replayed it. */
const freshness = t.middleware(async ({ next, ctx, type, path }) => {
  const result = await next()
  if (type !== 'mutation' || !result.ok) return result
  const media = path.startsWith('media.') && ctx.deps.media ? await ctx.deps.media.db.position() : 0n
  ctx.reply.setFreshness({ core: await ctx.deps.core.position(), media })
  return result
})

const base = (name: ProcedureName) => t.procedure.meta({ name }).use(errors).use(access).use(characters).use(freshness)

/** A procedure that guests may call; `ctx.actor` may be a guest. */
export function openProcedure(name: OpenProcedureName) {
  return base(name)
}

/** A procedure for people who are signed in and have one of the roles of its row; `ctx.actor` is the person. */
export function guardedProcedure(name: GuardedProcedureName) {
  return base(name).use(({ next, ctx }) => {
    if (ctx.actor.kind === 'guest') throw new DomainError('UNAUTHENTICATED', 'unauthenticated')
    return next({ ctx: { actor: ctx.actor } })
  })
}

/** A guarded procedure that moves money: `ctx.idempotencyKey` is there. */
export function moneyProcedure(name: GuardedProcedureName) {
  return guardedProcedure(name).use(({ next, ctx }) => {
    if (ruleOf(name).idempotencyKey !== 'required') throw new Error(`${name} moves money: its row must demand an idempotency key`)
    if (ctx.idempotencyKey === null) throw new DomainError('INVALID', 'idempotency_key_required', { field: 'idempotency-key' })
    return next({ ctx: { idempotencyKey: ctx.idempotencyKey } })
  })
}
