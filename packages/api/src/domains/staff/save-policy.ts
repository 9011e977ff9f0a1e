import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import type { PolicyHistory, savePolicyInput } from './contract.ts'

export function savePolicy(_ctx: Context, _input: z.output<typeof savePolicyInput>): Promise<PolicyHistory> {
  throw new DomainError('UNAVAILABLE', 'unavailable')
}
