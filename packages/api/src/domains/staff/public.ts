/** What other slices may use of staff. */
export { auditEndedViewings } from './audit-ended-viewings.ts'
export { type ActingAs, audit, type AuditedBy } from './audit.ts'
export type { AuditEntry } from './audit-entries.ts'
