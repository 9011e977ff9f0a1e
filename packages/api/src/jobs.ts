import type { Db } from '@lectern/db/db'
import type { MediaState, Role } from '@lectern/db/values'
import type { Locale } from '@lectern/kernel/locale'
import type { WireMoney } from '@lectern/kernel/money'

/** Work done by the worker, by queue name. Payloads are JSON. */
export interface Jobs {
  /** Sends one promised message; `mailId` is its row in `mails`. */
  'mail.send': { mailId: string; to: string; locale: Locale; mail: Mail }
  /** Looks whether the address has an account and mails it a link to choose a new password (A3); asked for whatever the address. */
  'accounts.send_reset_link': { email: string }
  /** Writes everything held about a person into a ZIP (A7). */
  'accounts.export_data': { exportId: string }
  /** Erases the accounts whose 14 days are over, and removes exports, codes, links, sessions and idempotency keys that have run out. */
  'accounts.clean_up': Record<string, never>
  /** Applies a stored webhook event of the card processor. */
  'payments.apply_event': { eventId: string }
  /** Closes orders whose checkout ran out although no event said so. */
  'payments.expire_orders': Record<string, never>
  /** Reads what an uploaded file really is. In the media partition. */
  'media.probe': { assetId: string }
  /** Tells core what became of an asset (`none`: it is gone); `eventId` makes it apply once. In the media partition. */
  'media.asset_changed': { eventId: string; assetId: string; state: MediaState; durationSeconds: number | null }
}

export type JobName = keyof Jobs

/** Every message that we send, with what its template needs. */
export type Mail =
  | { template: 'verification_code'; name: string; code: string; minutes: number }
  | { template: 'welcome'; name: string }
  | { template: 'password_reset'; name: string; url: string; minutes: number }
  /** To the new address (A4). */
  | { template: 'email_change_code'; name: string; code: string; minutes: number }
  /** To the old address, once the new one counts. */
  | { template: 'email_changed'; name: string; newEmail: string }
  /** To somebody for whom staff made an account: the link sets their first password. */
  | { template: 'account_made'; name: string; role: Role; username: string; url: string; days: number }
  | { template: 'application_decided'; name: string; approved: boolean; answer: string | null; url: string }
  | { template: 'data_export_ready'; name: string; url: string; days: number }
  | { template: 'deletion_planned'; name: string; dueAt: string; url: string }
  | {
      template: 'receipt'
      name: string
      orderNumber: string
      orderUrl: string
      lines: { title: string; amount: WireMoney; url: string }[]
      total: WireMoney
      paidAt: string
    }

/** A transactional queue: a job exists exactly when the transaction that asked for it committed. */
export interface JobQueue {
  enqueue<Name extends JobName>(tx: Db, name: Name, payload: Jobs[Name], options?: { startAfter?: Date }): Promise<void>
}
