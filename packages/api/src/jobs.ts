import type { Db } from '@lectern/db/db'
import type { MediaState } from '@lectern/db/values'
import type { Locale } from '@lectern/kernel/locale'
import type { WireMoney } from '@lectern/kernel/money'

/** Work done by the worker, by queue name. Payloads are JSON. */
export interface Jobs {
  /** Sends one promised message; `mailId` is its row in `mails`. */
  'mail.send': { mailId: string; to: string; locale: Locale; mail: Mail }
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
