import type { SignedIn } from '@lectern/auth/actor'
import { DomainError } from '@lectern/kernel/errors'

import type { Deps } from '../../deps.ts'
import type { DataExport } from './contract.ts'

/** How the person's latest export stands (A7); null when they never asked for one. */
export async function exportMyData(_: { deps: Deps; actor: SignedIn }): Promise<DataExport | null> {
  throw new DomainError('UNAVAILABLE', 'unavailable')
}
