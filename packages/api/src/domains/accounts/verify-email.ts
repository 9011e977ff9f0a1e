import type { SignedIn } from '@lectern/auth/actor'
import { emailCodes, users } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { DomainError } from '@lectern/kernel/errors'
import { and, eq, gt, sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import { promiseMail } from '../../mails.ts'
import type { Me, verifyEmailInput } from './contract.ts'
import { readMe } from './read-me.ts'
import { codeHash, sameHash } from './rules.ts'

/**
 * Confirms the e-mail address with the code that was sent there (A1). Throws `code_wrong`, and `code_expired` when there is no live code: after
 * 15 minutes, after five tries, or when a newer one was sent to another address. A confirmed address stays confirmed.
 */
export async function verifyEmail({ deps, actor }: { deps: Deps; actor: SignedIn }, { code }: z.output<typeof verifyEmailInput>): Promise<Me> {
  const me = await readMe(deps.core.primary, actor.id)
  if (me.emailVerified) return me
  const live = await takeTry(deps, actor.id)
  if (!live) throw new DomainError('INVALID', 'code_expired', { field: 'code' })
  if (!sameHash(live.codeHash, codeHash(deps.config.secret, actor.id, code)))
    throw new DomainError('INVALID', 'code_wrong', { field: 'code', triesLeft: live.triesLeft })
  await deps.core.transaction((tx) => confirm(tx, deps, me, live.email))
  deps.auth.sessions.refresh(actor.id)
  return readMe(deps.core.primary, actor.id)
}

/** Every try counts, also those made at the same moment, and stays counted whatever comes of it. */
async function takeTry(deps: Deps, userId: string): Promise<{ codeHash: string; email: string; triesLeft: number } | null> {
  const [live] = await deps.core.primary
    .update(emailCodes)
    .set({ triesLeft: sql`${emailCodes.triesLeft} - 1` })
    .where(and(eq(emailCodes.userId, userId), gt(emailCodes.triesLeft, 0), gt(emailCodes.expiresAt, deps.clock.now())))
    .returning({ codeHash: emailCodes.codeHash, email: emailCodes.email, triesLeft: emailCodes.triesLeft })
  return live ?? null
}

async function confirm(tx: Db, deps: Deps, me: Me, email: string): Promise<void> {
  const used = await tx.delete(emailCodes).where(eq(emailCodes.userId, me.id)).returning({ userId: emailCodes.userId })
  const confirmed = await tx
    .update(users)
    .set({ emailVerifiedAt: deps.clock.now() })
    .where(and(eq(users.id, me.id), eq(users.email, email)))
    .returning({ id: users.id })
  if (used.length === 0 || confirmed.length === 0) throw new DomainError('INVALID', 'code_expired', { field: 'code' })
  await promiseMail(tx, deps.jobs, { to: email, locale: me.locale, mail: { template: 'welcome', name: me.name } })
}
