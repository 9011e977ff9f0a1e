import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import type { setRoleInput } from './contract.ts'

export function setRole(_ctx: Context, _input: z.infer<typeof setRoleInput>): Promise<{ ok: true }> {
  return Promise.reject(new DomainError('UNAVAILABLE', 'unavailable'))
}
