import { DomainError } from '@lectern/kernel/errors'

import type { Context } from '../../trpc/context.ts'
import type { AuditVerification } from './contract.ts'

export function verifyAudit(_ctx: Context): Promise<AuditVerification> {
  throw new DomainError('UNAVAILABLE', 'unavailable')
}
