import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import type { createUserInput } from './contract.ts'

export function createUser(_ctx: Context, _input: z.infer<typeof createUserInput>): Promise<{ id: string }> {
  return Promise.reject(new DomainError('UNAVAILABLE', 'unavailable'))
}
