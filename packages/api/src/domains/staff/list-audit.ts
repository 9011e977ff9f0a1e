import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import type { Page } from '../../wire.ts'
import type { auditInput, AuditRow } from './contract.ts'

export function listAudit(_ctx: Context, _input: z.output<typeof auditInput>): Promise<Page<AuditRow> & { total: number }> {
  throw new DomainError('UNAVAILABLE', 'unavailable')
}
