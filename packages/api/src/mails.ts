import type { Db } from '@lectern/db/db'
import { mails } from '@lectern/db/core/system'
import { newId } from '@lectern/kernel/ids'
import type { Locale } from '@lectern/kernel/locale'

import type { JobQueue, Mail } from './jobs.ts'

export interface Message {
  to: string
  /** Whose account it is about, so that it can be told and erased with them; null when it is nobody's. */
  userId: string | null
  locale: Locale
  mail: Mail
}

/** Where nobody reads: the domain of erased accounts' addresses. */
export const NOBODYS_DOMAIN = 'erased.invalid'

/** Promises a message in the transaction of what it tells of: it will be sent exactly when that is committed, and once. Erased people get none. */
export async function promiseMail(tx: Db, jobs: JobQueue, message: Message): Promise<void> {
  const mailId = newId()
  const { to, userId, locale, mail } = message
  if (to.endsWith(`@${NOBODYS_DOMAIN}`)) return
  await tx.insert(mails).values({ id: mailId, userId, recipient: to, template: mail.template })
  await jobs.enqueue(tx, 'mail.send', { mailId, to, locale, mail })
}
