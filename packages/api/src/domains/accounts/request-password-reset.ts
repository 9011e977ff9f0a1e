import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import { sha256 } from '@lectern/auth/hash'
import { passwordResets, users } from '@lectern/db/core/accounts'
import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import { pageUrl } from '../../links.ts'
import { promiseMail } from '../../mails.ts'
import type { requestPasswordResetInput } from './contract.ts'
import { endResetLinks } from './reset-links.ts'
import { minutesAfter, RESET_MINUTES } from './rules.ts'

/** The work for an account takes a few milliseconds, that for none less: behind this nobody can tell them apart. */
const SAME_TIME_MS = 150

/** Sends a link to choose a new password, if there is such an account; the answer doesn't say (A3). The link before it no longer works. */
export async function requestPasswordReset({ deps }: { deps: Deps }, { email }: z.output<typeof requestPasswordResetInput>): Promise<{ ok: true }> {
  await Promise.all([sendLink(deps, email), wait(SAME_TIME_MS)])
  return { ok: true }
}

async function sendLink(deps: Deps, email: string): Promise<void> {
  const [user] = await deps.core.primary
    .select({ id: users.id, name: users.name, email: users.email, locale: users.locale })
    .from(users)
    .where(and(eq(users.email, email), isNull(users.suspendedAt)))
  if (!user) return
  const budget = await deps.limits.take('email_code', `reset:${user.id}`)
  if (!budget.allowed) return
  const now = deps.clock.now()
  const token = randomBytes(32).toString('base64url')
  const url = pageUrl(deps.config.siteUrl, user.locale, `/reset-password?token=${token}`)
  await deps.core.transaction(async (tx) => {
    await endResetLinks(tx, user.id, now)
    await tx.insert(passwordResets).values({ tokenHash: sha256(token), userId: user.id, expiresAt: minutesAfter(now, RESET_MINUTES), createdAt: now })
    const mail = { template: 'password_reset', name: user.name, url, minutes: RESET_MINUTES } as const
    await promiseMail(tx, deps.jobs, { to: user.email, locale: user.locale, mail })
  })
}
