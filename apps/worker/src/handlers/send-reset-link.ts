import { sendResetLink as send } from '@lectern/api/domains/accounts/send-reset-link'
import type { Jobs } from '@lectern/api/jobs'

import type { WorkerDeps } from '../deps.ts'

export function sendResetLink(deps: WorkerDeps, request: Jobs['accounts.send_reset_link']): Promise<void> {
  return send(deps, request)
}
