import { DomainError } from '@lectern/kernel/errors'

import type { Context } from '../../trpc/context.ts'
import type { Setting } from './contract.ts'

export function listSettings(_ctx: Context): Promise<Setting[]> {
  throw new DomainError('UNAVAILABLE', 'unavailable')
}
