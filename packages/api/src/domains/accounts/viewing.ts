import type { SignedIn } from '@lectern/auth/actor'

import type { Me } from './contract.ts'

/** What pages show while an admin looks at the site as somebody (A8). */
export function viewingOf({ via }: SignedIn): Me['viewing'] {
  return via.kind === 'viewing' ? { adminName: via.admin.name, until: via.until.toISOString() } : null
}
