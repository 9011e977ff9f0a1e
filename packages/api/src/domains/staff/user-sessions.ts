import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import type { userInput, UserSession } from './contract.ts'

export function listUserSessions(_ctx: Context, _input: z.infer<typeof userInput>): Promise<UserSession[]> {
  return Promise.reject(new DomainError('UNAVAILABLE', 'unavailable'))
}
