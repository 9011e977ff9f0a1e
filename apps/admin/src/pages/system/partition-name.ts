import type { SystemStatus } from '@lectern/api/contracts/system'
import { m } from '@lectern/i18n/messages'

type Name = SystemStatus['partitions'][number]['name']

const NAMES = {
  core: () => m.admin_partition_core(),
  media: () => m.admin_partition_media(),
} as const satisfies Record<Name, () => string>

/** A partition with what is in it. */
export function partitionName(name: Name): string {
  return NAMES[name]()
}
