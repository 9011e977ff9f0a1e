import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { readCached } from '../../trpc/reads.ts'
import { policyTag } from './acceptances.ts'
import type { Policy, policyInput } from './contract.ts'
import { policyInForce } from './queries.ts'

/** The text in force, in both languages (A5). */
export function getPolicy(ctx: Context, { kind }: z.output<typeof policyInput>): Promise<Policy> {
  return readCached(ctx, `accounts:policy:${kind}`, { ttlSeconds: 10, graceSeconds: 86_400, tags: [policyTag(kind)] }, async (db) => {
    const row = await policyInForce(db, kind)
    if (!row) throw new DomainError('NOT_FOUND', 'not_found')
    return { kind, version: row.version, body: { en: row.bodyEn, ar: row.bodyAr }, publishedAt: row.publishedAt.toISOString() }
  })
}
