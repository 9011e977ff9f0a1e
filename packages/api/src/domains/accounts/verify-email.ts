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
import { endResetLinks } from './reset-links.ts'
import { codeHash, sameHash } from './rules.ts'
import { explainTaken } from './taken.ts'

/**
 * Confirms an address with the code that was sent there: the person's own (A1), or the one they want to change to, which is theirs from then on (A4).
 * Throws `code_wrong`, and `code_expired` when there is no live code: after 15 minutes, after five tries, or when a newer one was sent to another
 * address; `email_taken` (CONFLICT) when somebody else was faster. A confirmed address stays confirmed.
 */
export async function verifyEmail({ deps, actor }: { deps: Deps; actor: SignedIn }, { code }: z.output<typeof verifyEmailInput>): Promise<Me> {
  const me = await readMe(deps.core.primary, actor.id)
  if (me.emailVerified && me.pendingEmail === null) return me
  const live = await takeTry(deps, actor.id)
  if (!live) throw codeExpired()
  if (!sameHash(live.codeHash, codeHash(deps.config.secret, actor.id, code)))
    throw new DomainError('INVALID', 'code_wrong', { field: 'code', triesLeft: live.triesLeft })
  await deps.core.transaction((tx) => confirm(tx, deps, me, live)).catch(explainTaken)
  deps.auth.sessions.refresh(actor.id)
  return readMe(deps.core.primary, actor.id)
}

interface LiveCode {
  codeHash: string
  email: string
  triesLeft: number
}

/** Every try counts, also those made at the same moment, and stays counted whatever comes of it. */
async function takeTry(deps: Deps, userId: string): Promise<LiveCode | null> {
  const [live] = await deps.core.primary
    .update(emailCodes)
    .set({ triesLeft: sql`${emailCodes.triesLeft} - 1` })
    .where(and(eq(emailCodes.userId, userId), gt(emailCodes.triesLeft, 0), gt(emailCodes.expiresAt, deps.clock.now())))
    .returning({ codeHash: emailCodes.codeHash, email: emailCodes.email, triesLeft: emailCodes.triesLeft })
  return live ?? null
}

async function confirm(tx: Db, deps: Deps, me: Me, live: LiveCode): Promise<void> {
  const now = deps.clock.now()
  const used = await tx
    .delete(emailCodes)
    .where(and(eq(emailCodes.userId, me.id), eq(emailCodes.codeHash, live.codeHash)))
    .returning({ userId: emailCodes.userId })
  if (used.length === 0) throw codeExpired()
  const changed = live.email.toLowerCase() !== me.email.toLowerCase()
  const confirmed = await tx
    .update(users)
    .set({ email: live.email, emailVerifiedAt: now })
    .where(and(eq(users.id, me.id), eq(users.email, me.email)))
    .returning({ id: users.id })
  if (confirmed.length === 0) throw codeExpired()
  if (changed) await leaveOldAddress(tx, deps, me, live.email)
  if (!me.emailVerified) await promiseMail(tx, deps.jobs, { to: live.email, userId: me.id, locale: me.locale, mail: { template: 'welcome', name: me.name } })
}

/** Links that went to the old address end. It is told of the change only if it was ever theirs: an unconfirmed one may be a stranger's. */
async function leaveOldAddress(tx: Db, deps: Deps, me: Me, newEmail: string): Promise<void> {
  await endResetLinks(tx, me.id, deps.clock.now())
  if (me.emailVerified)
    await promiseMail(tx, deps.jobs, { to: me.email, userId: me.id, locale: me.locale, mail: { template: 'email_changed', name: me.name, newEmail } })
}

const codeExpired = () => new DomainError('INVALID', 'code_expired', { field: 'code' })
