import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import type { beginViewingInput, Me } from './contract.ts'

export function beginViewing(_ctx: Context, _input: z.output<typeof beginViewingInput>): Promise<Me> {
  return Promise.reject(new DomainError('UNAVAILABLE', 'unavailable'))
}
