import type { SignedIn } from '@lectern/auth/actor'
import { apiTokens } from '@lectern/db/core/accounts'
import { DomainError } from '@lectern/kernel/errors'
import { and, count, eq, gt, isNull } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { createTokenInput, TokenInfo } from './contract.ts'
import { MAX_TOKENS, minutesAfter } from './rules.ts'

const MINUTES_OF_A_DAY = 24 * 60

/** Makes a named, scoped, expiring API token; `token` is in this answer and nowhere else (A9). `too_many_tokens` (LIMIT_EXCEEDED) above fifty live ones. */
export async function createToken(
  { deps, actor }: { deps: Deps; actor: SignedIn },
  input: z.output<typeof createTokenInput>,
): Promise<TokenInfo & { token: string }> {
  const createdAt = deps.clock.now()
  const expiresAt = minutesAfter(createdAt, input.expiresInDays * MINUTES_OF_A_DAY)
  const scopes = [...new Set(input.scopes)]
  const { id, token } = await deps.core.transaction(async (tx) => {
    const [live] = await tx
      .select({ number: count() })
      .from(apiTokens)
      .where(and(eq(apiTokens.userId, actor.id), isNull(apiTokens.revokedAt), gt(apiTokens.expiresAt, createdAt)))
    if ((live?.number ?? 0) >= MAX_TOKENS) throw new DomainError('LIMIT_EXCEEDED', 'too_many_tokens', { max: MAX_TOKENS })
    return deps.auth.tokens.create(tx, actor.id, { name: input.name, scopes, expiresAt })
  })
  return { id, name: input.name, scopes, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString(), lastUsedAt: null, token }
}
