import { randomBytes } from 'node:crypto'

import { sha256 } from '@lectern/auth/hash'
import { passwordResets, users } from '@lectern/db/core/accounts'
import { and, eq, gt, isNull } from 'drizzle-orm'

import type { Config, Deps } from '../../deps.ts'
import type { Jobs } from '../../jobs.ts'
import { pageUrl } from '../../links.ts'
import { promiseMail } from '../../mails.ts'
import { endResetLinks } from './reset-links.ts'
import { minutesAfter, RESET_MINUTES } from './rules.ts'

/** Links that one account is sent within a quarter of an hour, so that nobody's mailbox is flooded. */
const LINKS_PER_QUARTER = 6

type LinkDeps = Pick<Deps, 'core' | 'jobs' | 'clock'> & { config: Pick<Config, 'siteUrl'> }

/** Mails a link to choose a new password to the account of the address, if there is one and it isn't suspended (A3). The link before it no longer works. */
export async function sendResetLink(deps: LinkDeps, { email }: Jobs['accounts.send_reset_link']): Promise<void> {
  const now = deps.clock.now()
  const token = randomBytes(32).toString('base64url')
  await deps.core.transaction(async (tx) => {
    const [user] = await tx
      .select({ id: users.id, name: users.name, email: users.email, locale: users.locale })
      .from(users)
      .where(and(eq(users.email, email), isNull(users.suspendedAt)))
      .for('update')
    if (!user) return
    const sent = await tx.$count(passwordResets, and(eq(passwordResets.userId, user.id), gt(passwordResets.createdAt, minutesAfter(now, -15))))
    if (sent >= LINKS_PER_QUARTER) return
    await endResetLinks(tx, user.id, now)
    await tx.insert(passwordResets).values({ tokenHash: sha256(token), userId: user.id, expiresAt: minutesAfter(now, RESET_MINUTES), createdAt: now })
    const url = pageUrl(deps.config.siteUrl, user.locale, `/reset-password?token=${token}`)
    const mail = { template: 'password_reset', name: user.name, url, minutes: RESET_MINUTES } as const
    await promiseMail(tx, deps.jobs, { to: user.email, userId: user.id, locale: user.locale, mail })
  })
}
