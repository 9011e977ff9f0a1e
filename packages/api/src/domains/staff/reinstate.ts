import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import type { BulkOutcome, reinstateInput } from './contract.ts'

export function reinstate(_ctx: Context, _input: z.infer<typeof reinstateInput>): Promise<BulkOutcome> {
  return Promise.reject(new DomainError('UNAVAILABLE', 'unavailable'))
}
