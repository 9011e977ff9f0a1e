import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import type { Page } from '../../wire.ts'
import type { ApplicationRow, applicationsInput } from './contract.ts'

export function listApplications(_ctx: Context, _input: z.infer<typeof applicationsInput>): Promise<Page<ApplicationRow> & { total: number }> {
  return Promise.reject(new DomainError('UNAVAILABLE', 'unavailable'))
}
