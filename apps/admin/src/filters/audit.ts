import { csvAddress } from '../lib/csv-address.ts'
import { choiceParam, dayParam, idParam, wordParam } from '../lib/plain-search.ts'
import { AUDIT_ACTIONS, type AuditAction } from '../words/audit.ts'

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
