import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import type { requestPasswordResetInput } from './contract.ts'

/**
 * Asks for a link to choose a new password, if there is such an account; the answer doesn't say (A3). The worker looks: here nothing is done for an
 * account that isn't done for none, so neither the answer nor its time tells them apart.
 */
export async function requestPasswordReset({ deps }: { deps: Deps }, { email }: z.output<typeof requestPasswordResetInput>): Promise<{ ok: true }> {
  await deps.core.transaction((tx) => deps.jobs.enqueue(tx, 'accounts.send_reset_link', { email }))
  return { ok: true }
}
