import type { AuditRow } from '@lectern/api/contracts/staff'

import { csvAddress } from '../lib/csv-address.ts'
import { choiceParam, dayParam, idParam, wordParam } from '../lib/plain-search.ts'

export type AuditAction = AuditRow['action']

/** In the order of the filter. */
export const AUDIT_ACTIONS = [
  'user.created',
  'user.role_changed',
  'user.suspended',
  'user.reinstated',
  'user.sessions_ended',
  'user.viewing_allowed',
  'user.viewing_begun',
  'user.viewing_ended',
  'application.approved',
  'application.rejected',
  'setting.saved',
  'policy.published',
  'job.retried',
  'list.exported',
] as const satisfies readonly AuditAction[]

/** What the address of the audit log may say; `to` is the last day that counts. */
export interface AuditSearch {
  /** Who did it. */
  who?: string | undefined
  /** What it was done to: an id, or the key of a setting, a policy or a list. */
  subject?: string | undefined
  action?: AuditAction | undefined
  from?: string | undefined
  to?: string | undefined
  /** The number of the entry whose detail is open. */
  open?: string | undefined
}

export function readAuditSearch(search: Record<string, unknown>): AuditSearch {
  return {
    who: idParam(search['who']),
    subject: wordParam(search['subject'], 100),
    action: choiceParam(search['action'], AUDIT_ACTIONS),
    from: dayParam(search['from']),
    to: dayParam(search['to']),
    open: typeof search['open'] === 'string' && /^[1-9]\d{0,14}$/.test(search['open']) ? search['open'] : undefined,
  }
}

export function auditFilter({ who, subject, action, from, to }: AuditSearch) {
  return { actorId: who ?? null, subjectId: subject ?? null, action: action ?? null, from: from ?? null, to: to ?? null }
}

/** The same filters for the file of the whole list. */
export function auditCsvAddress(search: AuditSearch): string {
  return csvAddress('audit', auditFilter(search))
}

export function isNarrowed({ open: _open, ...filters }: AuditSearch): boolean {
  return Object.values(filters).some((value) => value !== undefined)
}
