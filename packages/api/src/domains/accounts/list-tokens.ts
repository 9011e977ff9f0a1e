import type { SignedIn } from '@lectern/auth/actor'
import { isScope } from '@lectern/auth/scopes'
import { apiTokens } from '@lectern/db/core/accounts'
import { and, desc, eq, isNull } from 'drizzle-orm'

import type { Deps } from '../../deps.ts'
import type { TokenInfo } from './contract.ts'

const columns = {
  id: apiTokens.id,
  name: apiTokens.name,
  scopes: apiTokens.scopes,
  createdAt: apiTokens.createdAt,
  expiresAt: apiTokens.expiresAt,
  lastUsedAt: apiTokens.lastUsedAt,
}

/** The person's API tokens that weren't revoked, newest first; never the tokens themselves (A9). */
export async function listTokens({ deps, actor }: { deps: Deps; actor: SignedIn }): Promise<TokenInfo[]> {
  const rows = await deps.core.primary
    .select(columns)
    .from(apiTokens)
    .where(and(eq(apiTokens.userId, actor.id), isNull(apiTokens.revokedAt)))
    .orderBy(desc(apiTokens.createdAt), desc(apiTokens.id))
  return rows.map(({ scopes, createdAt, expiresAt, lastUsedAt, ...row }) => ({
    ...row,
    scopes: scopes.filter(isScope),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }))
}
