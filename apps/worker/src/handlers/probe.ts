import { probeAsset } from '@lectern/api/domains/media/probe-asset'
import type { Jobs } from '@lectern/api/jobs'

import type { WorkerDeps } from '../deps.ts'

export function probe(deps: WorkerDeps, { assetId }: Jobs['media.probe']): Promise<void> {
  return probeAsset(deps, assetId)
}
