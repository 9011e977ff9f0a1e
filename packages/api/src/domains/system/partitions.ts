import type { Database } from '@lectern/db/database'

import type { Deps } from '../../deps.ts'

export interface Partition {
  name: 'core' | 'media'
  database: Database
}

/** The partitions that this server can reach: media only where media procedures or the whole house run. */
export function partitionsOf(deps: Deps): Partition[] {
  const core: Partition = { name: 'core', database: deps.core }
  return deps.media ? [core, { name: 'media', database: deps.media.db }] : [core]
}
