import { writeExport } from '@lectern/api/domains/accounts/personal-data/write-export'
import type { Jobs } from '@lectern/api/jobs'

import type { WorkerDeps } from '../deps.ts'

export function exportData(deps: WorkerDeps, { exportId }: Jobs['accounts.export_data']): Promise<void> {
  return writeExport(deps, exportId)
}
