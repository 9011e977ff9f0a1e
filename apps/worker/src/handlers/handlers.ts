import type { JobName, Jobs } from '@lectern/api/jobs'

import type { WorkerDeps } from '../deps.ts'
import { assetChanged } from './asset-changed.ts'
import { applyEvent } from './apply-event.ts'
import { cleanUpAccounts } from './clean-up.ts'
import { expireOrdersDue } from './expire-orders.ts'
import { exportData } from './export-data.ts'
import { probe } from './probe.ts'
import { sendMail } from './send-mail.ts'
import { sendResetLink } from './send-reset-link.ts'

export type Handler<Name extends JobName> = (deps: WorkerDeps, payload: Jobs[Name]) => Promise<void>

/** One handler per queue. Each may be run again at any point: a job is given out anew when its worker was killed or failed. */
export const HANDLERS: { [Name in JobName]: Handler<Name> } = {
  'mail.send': sendMail,
  'accounts.send_reset_link': sendResetLink,
  'accounts.export_data': exportData,
  'accounts.clean_up': cleanUpAccounts,
  'payments.apply_event': applyEvent,
  'payments.expire_orders': expireOrdersDue,
  'media.probe': probe,
  'media.asset_changed': assetChanged,
}
