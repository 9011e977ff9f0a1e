import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import type { endSessionsInput } from './contract.ts'

export function endSessions(_ctx: Context, _input: z.infer<typeof endSessionsInput>): Promise<{ ok: true }> {
  return Promise.reject(new DomainError('UNAVAILABLE', 'unavailable'))
}
