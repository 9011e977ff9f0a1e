import type { Jobs } from '@lectern/api/jobs'
import { mails } from '@lectern/db/core/system'
import { eq } from 'drizzle-orm'

import type { WorkerDeps } from '../deps.ts'

/**
 * Sends a promised message unless it has been. Its row is locked meanwhile, so two workers can't send it both; only a crash between the transport's
 * "taken" and our commit sends it again, under the same Message-ID.
 */
export async function sendMail({ core, mail: transport, clock }: Pick<WorkerDeps, 'core' | 'mail' | 'clock'>, payload: Jobs['mail.send']): Promise<void> {
  const { mailId, to, locale, mail } = payload
  // Loaded when the first message is due: an idle worker does without React.
  const { renderMail } = await import('@lectern/mail/render-mail')
  const rendered = await renderMail(mail, locale)
  await core.transaction(async (tx) => {
    const [promised] = await tx.select({ sentAt: mails.sentAt }).from(mails).where(eq(mails.id, mailId)).for('update')
    if (!promised || promised.sentAt !== null) return
    await transport.send({ id: mailId, to, locale, ...rendered })
    await tx.update(mails).set({ sentAt: clock.now() }).where(eq(mails.id, mailId))
  })
}
