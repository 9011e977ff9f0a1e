import { cleanUp } from '@lectern/api/domains/accounts/personal-data/clean-up'

import type { WorkerDeps } from '../deps.ts'

export async function cleanUpAccounts(deps: WorkerDeps): Promise<void> {
  const erased = await cleanUp(deps)
  if (erased > 0) deps.log.info({ erased }, 'accounts were erased')
}
