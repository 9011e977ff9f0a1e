import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import type { BulkOutcome, decideApplicationInput } from './contract.ts'

export function decideApplications(_ctx: Context, _input: z.infer<typeof decideApplicationInput>): Promise<BulkOutcome> {
  return Promise.reject(new DomainError('UNAVAILABLE', 'unavailable'))
}
