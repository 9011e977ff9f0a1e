import type { Db } from '@lectern/db/db'
import { mails } from '@lectern/db/core/system'
import { newId } from '@lectern/kernel/ids'
import type { Locale } from '@lectern/kernel/locale'

import type { JobQueue, Mail } from './jobs.ts'

/** Promises a message in the transaction of what it tells of: it will be sent exactly when that is committed, and once. */
export async function promiseMail(tx: Db, jobs: JobQueue, message: { to: string; locale: Locale; mail: Mail }): Promise<void> {
  const mailId = newId()
  await tx.insert(mails).values({ id: mailId, recipient: message.to, template: message.mail.template })
  await jobs.enqueue(tx, 'mail.send', { mailId, ...message })
}
