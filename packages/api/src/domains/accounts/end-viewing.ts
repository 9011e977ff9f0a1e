import { DomainError } from '@lectern/kernel/errors'

import type { Context } from '../../trpc/context.ts'

export function endViewing(_ctx: Context): Promise<{ consoleUrl: string }> {
  return Promise.reject(new DomainError('UNAVAILABLE', 'unavailable'))
}
