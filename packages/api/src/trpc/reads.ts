import type { CacheOptions } from '@lectern/cache/cache'
import type { Db } from '@lectern/db/db'
import { DomainError } from '@lectern/kernel/errors'

import type { MediaDeps, PaymentsDeps } from '../deps.ts'
import type { Context } from './context.ts'

/** Reads core on a replica that has all that this session has seen, else on the primary. */
export function readCore<T>(ctx: Context, work: (db: Db) => Promise<T>): Promise<T> {
  return ctx.deps.core.read(ctx.freshness?.core ?? null, work)
}

/** A public read through the cache; tells the client when the answer is old because its source is away. */
export async function readCached<T>(ctx: Context, key: string, options: CacheOptions, work: (db: Db) => Promise<T>): Promise<T> {
  const cached = await ctx.deps.cache.cached(key, options, () => readCore(ctx, work))
  if (cached.stale) ctx.reply.markStale(cached.at)
  return cached.value
}

/** What media procedures need; only servers with a media partition have it. */
export function mediaDeps(ctx: Context): MediaDeps {
  if (!ctx.deps.media) throw new DomainError('UNAVAILABLE', 'unavailable')
  return ctx.deps.media
}

/** What payment procedures need; only servers with a card processor have it. */
export function paymentsDeps(ctx: Context): PaymentsDeps {
  if (!ctx.deps.payments) throw new DomainError('UNAVAILABLE', 'unavailable')
  return ctx.deps.payments
}
