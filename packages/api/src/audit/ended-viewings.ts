import type { Ended } from '@lectern/auth/ending'
import type { Db } from '@lectern/db/db'

import { audit, type AuditedBy } from './audit.ts'

/** Writes down the viewings that an action cut short (A8). */
export async function auditEndedViewings(tx: Db, by: AuditedBy, { viewings }: Ended): Promise<void> {
  for (const { id, userId } of viewings) await audit(tx, by, { action: 'user.viewing_ended', subjectId: userId, before: { viewingId: id }, after: null })
}
