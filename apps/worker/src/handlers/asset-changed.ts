import { tellCore } from '@lectern/api/domains/media/tell-core'
import type { Jobs } from '@lectern/api/jobs'

import type { WorkerDeps } from '../deps.ts'

export function assetChanged(deps: WorkerDeps, event: Jobs['media.asset_changed']): Promise<void> {
  return tellCore(deps, event)
}
