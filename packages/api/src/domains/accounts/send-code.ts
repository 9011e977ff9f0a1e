import { emailCodes } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import type { Locale } from '@lectern/kernel/locale'

import type { Deps } from '../../deps.ts'
import { promiseMail } from '../../mails.ts'
import { CODE_MINUTES, CODE_TRIES, codeHash, minutesAfter, newCode } from './rules.ts'

/**
 * Gives a person a new code, in the place of the one before, and promises the message with it: for their e-mail address (A1), or for `newEmail`, to
 * which they want to change (A4).
 */
export async function sendCode(
  { deps, tx }: { deps: Deps; tx: Db },
  person: { id: string; name: string; email: string; locale: Locale },
  newEmail: string | null = null,
): Promise<void> {
  const now = deps.clock.now()
  const code = newCode()
  const to = newEmail ?? person.email
  const live = {
    email: to,
    codeHash: codeHash(deps.config.secret, person.id, code),
    triesLeft: CODE_TRIES,
    expiresAt: minutesAfter(now, CODE_MINUTES),
    createdAt: now,
  }
  await tx
    .insert(emailCodes)
    .values({ userId: person.id, ...live })
    .onConflictDoUpdate({ target: emailCodes.userId, set: live })
  const template = newEmail === null ? 'verification_code' : 'email_change_code'
  await promiseMail(tx, deps.jobs, { to, userId: person.id, locale: person.locale, mail: { template, name: person.name, code, minutes: CODE_MINUTES } })
}
