import type { SignedIn } from '@lectern/auth/actor'
import { DomainError } from '@lectern/kernel/errors'

import type { Deps } from '../../deps.ts'
import type { DataExport } from './contract.ts'

/** Has everything held about the person written into a ZIP by the worker (A7). */
export async function startExport(_: { deps: Deps; actor: SignedIn }): Promise<DataExport> {
  throw new DomainError('UNAVAILABLE', 'unavailable')
}
