import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import type { BulkOutcome, suspendInput } from './contract.ts'

export function suspend(_ctx: Context, _input: z.infer<typeof suspendInput>): Promise<BulkOutcome> {
  return Promise.reject(new DomainError('UNAVAILABLE', 'unavailable'))
}
