/** Closed sets of values that columns hold as text; pure, so that contracts and pages may import them. */

export const ROLES = ['trainee', 'corporate_trainee', 'instructor', 'admin'] as const
export type Role = (typeof ROLES)[number]

export const POLICY_KINDS = ['payment_and_refund', 'instructor_contract'] as const
export type PolicyKind = (typeof POLICY_KINDS)[number]

/** Of an application to become an instructor. */
export const APPLICATION_STATES = ['pending', 'approved', 'rejected'] as const
export type ApplicationState = (typeof APPLICATION_STATES)[number]

/** Of an export of everything held about a person. */
export const EXPORT_STATES = ['waiting', 'running', 'ready', 'failed', 'expired'] as const
export type ExportState = (typeof EXPORT_STATES)[number]

/** What staff can do that is written down (S8). The part before the dot is the kind of its subject. */
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
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

export const SETTING_KEYS = ['platform_share', 'refund_rules', 'sign_up'] as const
export type SettingKey = (typeof SETTING_KEYS)[number]

export const LEVELS = ['beginner', 'intermediate', 'advanced', 'all'] as const
export type Level = (typeof LEVELS)[number]

export const COURSE_STATUSES = ['draft', 'published', 'closed'] as const
export type CourseStatus = (typeof COURSE_STATUSES)[number]

export const LESSON_KINDS = ['video', 'text'] as const
export type LessonKind = (typeof LESSON_KINDS)[number]

/** What core knows of an asset in the media partition; moved on by events from there. */
export const MEDIA_STATES = ['none', 'processing', 'ready', 'rejected'] as const
export type MediaState = (typeof MEDIA_STATES)[number]

export const GRANT_SOURCES = ['order_line', 'seat', 'gift', 'staff', 'free'] as const
export type GrantSource = (typeof GRANT_SOURCES)[number]

export const ORDER_STATUSES = ['awaiting_payment', 'paid', 'expired', 'failed', 'partly_refunded', 'refunded'] as const
export type OrderStatus = (typeof ORDER_STATUSES)[number]

export const LEDGER_ACCOUNT_KINDS = ['processor', 'platform_revenue', 'instructor_payable', 'wallet'] as const
export type LedgerAccountKind = (typeof LEDGER_ACCOUNT_KINDS)[number]

export const ASSET_STATES = ['expected', 'uploaded', 'ready', 'rejected'] as const
export type AssetState = (typeof ASSET_STATES)[number]
