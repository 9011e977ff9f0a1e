import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import type { viewAsInput } from './contract.ts'

export function viewAs(_ctx: Context, _input: z.infer<typeof viewAsInput>): Promise<{ url: string }> {
  return Promise.reject(new DomainError('UNAVAILABLE', 'unavailable'))
}
