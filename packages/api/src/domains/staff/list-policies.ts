import { DomainError } from '@lectern/kernel/errors'

import type { Context } from '../../trpc/context.ts'
import type { PolicyHistory } from './contract.ts'

export function listPolicies(_ctx: Context): Promise<PolicyHistory[]> {
  throw new DomainError('UNAVAILABLE', 'unavailable')
}
