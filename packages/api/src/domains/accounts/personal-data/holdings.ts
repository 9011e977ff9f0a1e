import type { ExportPartName } from './export-parts.ts'

/** What is told and what becomes of one place that says something about somebody. */
export interface Holding {
  /**
   * The part of an export that tells it; else why none does. `secret`: only a hash is held. `office`: what somebody did as staff, which is the
   * academy's. `copy`: a passing copy of what other parts tell.
   */
  told: ExportPartName | 'secret' | 'office' | 'copy'
  /** `removed`: the row goes. `emptied`: the row stays without what is personal in it. `pseudonym`: it stays, under an id that is nobody's any more. */
  erased: 'removed' | 'emptied' | 'pseudonym'
}

/**
 * Every column of both partitions that names a person. The test reads the databases' own catalogues: a new such column fails it until it stands here, and its
 * row here is the reminder to export and to erase what it holds (A7).
 */
export const HOLDINGS = {
  'core.active_days.user_id': { told: 'profile', erased: 'removed' },
  'core.api_tokens.user_id': { told: 'tokens', erased: 'removed' },
  'core.audit_entries.actor_id': { told: 'office', erased: 'pseudonym' },
  'core.audit_entries.as_user_id': { told: 'viewings', erased: 'pseudonym' },
  'core.audit_entries.subject_id': { told: 'staffActions', erased: 'pseudonym' },
  'core.course_instructors.user_id': { told: 'teaching', erased: 'pseudonym' },
  'core.data_exports.user_id': { told: 'profile', erased: 'removed' },
  'core.email_codes.email': { told: 'profile', erased: 'removed' },
  'core.email_codes.user_id': { told: 'profile', erased: 'removed' },
  'core.enrolments.user_id': { told: 'enrolments', erased: 'emptied' },
  'core.idempotency_keys.actor_id': { told: 'copy', erased: 'removed' },
  'core.instructor_applications.decided_by': { told: 'office', erased: 'pseudonym' },
  'core.instructor_applications.user_id': { told: 'applications', erased: 'emptied' },
  'core.ledger_accounts.owner_id': { told: 'ledger', erased: 'pseudonym' },
  'core.lesson_progress.user_id': { told: 'progress', erased: 'removed' },
  'core.mails.recipient': { told: 'mails', erased: 'emptied' },
  'core.mails.user_id': { told: 'mails', erased: 'emptied' },
  'core.orders.user_id': { told: 'orders', erased: 'pseudonym' },
  'core.password_resets.user_id': { told: 'secret', erased: 'removed' },
  'core.policies.published_by': { told: 'office', erased: 'pseudonym' },
  'core.policy_acceptances.user_id': { told: 'acceptances', erased: 'pseudonym' },
  'core.reviews.user_id': { told: 'reviews', erased: 'emptied' },
  'core.sessions.user_id': { told: 'sessions', erased: 'removed' },
  'core.settings.changed_by': { told: 'office', erased: 'pseudonym' },
  'core.user_pictures.user_id': { told: 'profile', erased: 'removed' },
  'core.users.email': { told: 'profile', erased: 'emptied' },
  'core.viewings.admin_id': { told: 'office', erased: 'pseudonym' },
  'core.viewings.user_id': { told: 'viewings', erased: 'emptied' },
  'media.assets.owner_id': { told: 'uploads', erased: 'pseudonym' },
  'media.playback_grants.user_id': { told: 'playback', erased: 'removed' },
} as const satisfies Record<string, Holding>
