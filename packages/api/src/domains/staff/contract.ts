import {
  APPLICATION_STATES,
  type ApplicationState,
  AUDIT_ACTIONS,
  type AuditAction,
  type CourseStatus,
  ORDER_STATUSES,
  type OrderStatus,
  POLICY_KINDS,
  type PolicyKind,
  ROLES,
  type Role,
  type SettingKey,
} from '@lectern/db/values'
import { idSchema } from '@lectern/kernel/ids'
import type { Locale } from '@lectern/kernel/locale'
import type { WireMoney } from '@lectern/kernel/money'
import { z } from 'zod'

import { platformShareSchema, refundRulesSchema, type SettingValues, signUpSchema } from '../../settings-values.ts'
import { cursorSchema, daySchema, emailSchema, line, localeSchema, text, usernameSchema, versionSchema } from '../../wire.ts'
import type { SocialLink } from '../accounts/contract.ts'

const limit = z.int().min(1).max(200).default(50)
const q = z.string().trim().max(120).default('')

/** UTC days, `to` included; at most two years. */
export const dashboardInput = z
  .object({ from: daySchema, to: daySchema })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'before_start' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= 731 * 86_400_000, { path: ['from'], error: 'too_long' })

export const USER_STATES = ['active', 'suspended', 'unverified', 'leaving', 'erased'] as const
/** People found by words are counted up to this many; a `total` of it means "or more". */
export const MOST_COUNTED = 10_000
/**
 * What narrows the list of people. Each word of `q` must be in the name, username or e-mail, in any spelling of Arabic; one of one or two letters must begin
 * a word there. An account has one state: the first that fits of erased, suspended, leaving, unverified and active. Joined: UTC days, `joinedTo` included.
 */
export const userFilters = z.object({
  q,
  role: z.enum(ROLES).nullish(),
  state: z.enum(USER_STATES).nullish(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'invalid' })
    .nullish(),
  joinedFrom: daySchema.nullish(),
  joinedTo: daySchema.nullish(),
})
export const usersInput = userFilters.extend({ sort: z.enum(['newest', 'oldest', 'name']).default('newest'), cursor: cursorSchema, limit })
export const userInput = z.object({ userId: idSchema })

const reason = line(500)
/** One, or many at once. */
const userIds = z.array(idSchema).min(1, { error: 'required' }).max(200, { error: 'too_many' })

/** They choose their password by a mailed link; the policy is shown at their first log-in (A5). */
export const createUserInput = z.object({
  role: z.enum(ROLES),
  name: line(80),
  username: usernameSchema,
  email: emailSchema,
  country: z.string().regex(/^[A-Z]{2}$/, { error: 'required' }),
  locale: localeSchema,
})
export const setRoleInput = z.object({ userId: idSchema, role: z.enum(ROLES), reason })
export const suspendInput = z.object({ userIds, reason })
export const reinstateInput = z.object({ userIds, reason })
/** All log-ins, or the one named. */
export const endSessionsInput = z.object({ userId: idSchema, sessionId: z.string().min(1).max(100).nullish() })
export const viewAsInput = z.object({ userId: idSchema, reason })

export const applicationsInput = z.object({ state: z.enum(APPLICATION_STATES).nullish(), cursor: cursorSchema, limit })
/** One, or many at once with the same answer. */
export const decideApplicationInput = z.object({
  applicationIds: z.array(idSchema).min(1, { error: 'required' }).max(100, { error: 'too_many' }),
  decision: z.enum(['approved', 'rejected']),
  answer: text(1000).nullish(),
})

/** `version` is the one that was shown (0 for the default): somebody else's change in between is a conflict (`setting_changed`). */
export const saveSettingInput = z.discriminatedUnion('key', [
  z.object({ key: z.literal('platform_share'), version: versionSchema, value: platformShareSchema }),
  z.object({ key: z.literal('refund_rules'), version: versionSchema, value: refundRulesSchema }),
  z.object({ key: z.literal('sign_up'), version: versionSchema, value: signUpSchema }),
])
export const savePolicyInput = z.object({
  kind: z.enum(POLICY_KINDS),
  /** The version that the text started from; a newer one is a conflict (`policy_changed`). */
  version: versionSchema,
  body: z.object({ en: line(40_000), ar: line(40_000) }),
  changeNote: line(300),
  /** Parts per ten thousand; only for the contract, which needs one (M5). */
  platformShareBasisPoints: z.int().min(0).max(9_000).nullish(),
})

export const auditInput = z.object({
  actorId: idSchema.nullish(),
  /** Of the person, application, setting or policy that it was done to. */
  subjectId: text(100).nullish(),
  action: z.enum(AUDIT_ACTIONS).nullish(),
  /** UTC days, `to` included. */
  from: daySchema.nullish(),
  to: daySchema.nullish(),
  cursor: cursorSchema,
  limit,
})
export const coursesInput = z.object({
  q,
  status: z.enum(['draft', 'published', 'closed']).nullish(),
  language: localeSchema.nullish(),
  cursor: cursorSchema,
  limit,
})
/** `q` matches the order's number and the buyer's e-mail. `from` and `to` are ISO dates, `to` exclusive. */
export const ordersInput = z.object({
  q,
  status: z.enum(ORDER_STATUSES).nullish(),
  from: daySchema.nullish(),
  to: daySchema.nullish(),
  cursor: cursorSchema,
  limit,
})
export const orderInput = z.object({ orderId: idSchema })

export interface Dashboard {
  from: string
  to: string
  /** The same figures of as many days before, to compare with. */
  before: { newUsers: number; activeUsers: number; paidOrders: number; refundedOrders: number; revenue: WireMoney[] }
  /** Orders that were refunded, wholly or in part. */
  refundedOrders: number
  newUsers: number
  activeUsers: number
  paidOrders: number
  /** One row per currency: amounts of different currencies are never added. */
  revenue: WireMoney[]
  /** UTC days, oldest first, every day of the period present. */
  daily: { day: string; newUsers: number; paidOrders: number; enrolments: number }[]
  topCourses: { id: string; slug: string; title: string; enrolments: number; revenue: WireMoney[] }[]
  topInstructors: { username: string; name: string; enrolments: number }[]
}

export interface UserRow {
  id: string
  name: string
  username: string
  email: string
  emailVerified: boolean
  role: Role
  country: string
  picture: string | null
  suspended: boolean
  /** Asked to be deleted; erased then. */
  deletionDueAt: string | null
  erased: boolean
  createdAt: string
}

export interface UserDetail extends UserRow {
  locale: Locale
  title: string | null
  biography: string | null
  socialLinks: SocialLink[]
  sessions: number
  lastSeenAt: string | null
  /** What they have accepted, newest first (A5). */
  acceptances: { kind: PolicyKind; version: number; acceptedAt: string }[]
  application: { id: string; state: ApplicationState; createdAt: string } | null
  enrolments: { courseId: string; title: string; enrolledAt: string; live: boolean }[]
  orders: OrderRow[]
  teaches: { courseId: string; title: string; status: CourseStatus }[]
}

export interface UserSession {
  id: string
  createdAt: string
  expiresAt: string
  ip: string | null
  userAgent: string | null
  /** An admin who looks at the site as the person. */
  viewedBy: string | null
}

export interface ApplicationRow {
  id: string
  user: { id: string; name: string; username: string; email: string; picture: string | null; country: string; emailVerified: boolean; joinedAt: string }
  state: ApplicationState
  subject: string
  motivation: string
  sampleUrl: string | null
  answer: string | null
  createdAt: string
  decidedAt: string | null
  decidedBy: string | null
}

/** What came of each of the things that were asked for at once; the rest went through. */
export interface BulkOutcome {
  done: string[]
  refused: { id: string; reason: string }[]
}

/** A setting as it is in force, and all that was saved of it, newest first. `version` 0: the default, never changed. */
export interface SettingOf<Key extends SettingKey> {
  key: Key
  version: number
  value: SettingValues[Key]
  history: { version: number; value: SettingValues[Key]; changedBy: { id: string; name: string }; changedAt: string }[]
}

export type Setting = { [Key in SettingKey]: SettingOf<Key> }[SettingKey]

export interface PolicyVersion {
  version: number
  inForce: boolean
  body: Record<Locale, string>
  changeNote: string | null
  platformShareBasisPoints: number | null
  publishedAt: string
  publishedBy: { id: string; name: string } | null
  /** People who accepted this version. */
  acceptances: number
}

/** Newest version first. */
export interface PolicyHistory {
  kind: PolicyKind
  versions: PolicyVersion[]
}

export interface AuditRow {
  seq: number
  at: string
  actor: { id: string; name: string }
  asUser: { id: string; name: string } | null
  action: AuditAction
  /** `label`: a person's name, a setting's key…; the id when there is nothing better. */
  subject: { id: string; label: string }
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  requestId: string
  hash: string
}

/** `entries`: how many hold, from the first on. `broken`: the first one that isn't what was written, and how that shows. */
export interface AuditVerification {
  entries: number
  head: string | null
  checkedAt: string
  broken: { seq: number; fault: 'changed' | 'missing' | 'out_of_chain' | 'end_moved' } | null
}

export interface CourseRow {
  id: string
  slug: string
  title: string
  status: CourseStatus
  language: Locale
  subject: Record<Locale, string> | null
  instructor: string
  price: WireMoney | null
  enrolmentCount: number
  rating: number | null
  ratingCount: number
  updatedAt: string
}

export interface OrderRow {
  id: string
  number: string
  buyer: { id: string; name: string; email: string }
  status: OrderStatus
  total: WireMoney
  courseTitles: string[]
  createdAt: string
  paidAt: string | null
}

export interface OrderDetail extends OrderRow {
  lines: { courseId: string; title: string; amount: WireMoney; granted: boolean }[]
  postings: { account: string; owner: string | null; amount: WireMoney; at: string }[]
  paymentId: string | null
  lastDeclineCode: string | null
  events: { id: string; type: string; receivedAt: string; appliedAt: string | null }[]
}

/**
 * Outputs: userSessions → UserSession[]. createUser → { id }. setRole, endSessions → { ok: true }. suspend, reinstate, decideApplication → BulkOutcome. viewAs → { url } (single use, one minute).
 * instructorApplications → Page<ApplicationRow> & { total }. settings → Setting[], saveSetting → Setting. policies → PolicyHistory[], savePolicy → PolicyHistory. auditLog → Page<AuditRow> & { total },
 * verifyAuditLog → AuditVerification. users → Page<UserRow> & { total }, courses → Page<CourseRow> & { total }, orders → Page<OrderRow> & { total }; user → UserDetail, order → OrderDetail, dashboard → Dashboard. Negative posting amounts carry a minus sign in `amount`.
 */
