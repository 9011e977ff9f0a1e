import { APPLICATION_STATES, AUDIT_ACTIONS, COURSE_STATUSES, ORDER_STATUSES, POLICY_KINDS, ROLES } from '@lectern/db/values'
import { z } from 'zod'

import { platformShareSchema, refundRulesSchema, signUpSchema } from '../../settings-values.ts'
import { bilingual, count, countedPage, id, instant, language, money, socialLink } from './shared.ts'

const named = z.strictObject({ id, name: z.string() })
const day = z.iso.date()
const picture = z.string().nullable().describe("Path on the site's origin")

const figures = { newUsers: count, activeUsers: count, paidOrders: count, refundedOrders: count, revenue: z.array(money) }

export const dashboard = z
  .strictObject({
    from: day,
    to: day,
    before: z.strictObject(figures),
    ...figures,
    daily: z.array(z.strictObject({ day, newUsers: count, paidOrders: count, enrolments: count })),
    topCourses: z.array(z.strictObject({ id, slug: z.string(), title: z.string(), enrolments: count, revenue: z.array(money) })),
    topInstructors: z.array(z.strictObject({ username: z.string(), name: z.string(), enrolments: count })),
  })
  .meta({ id: 'Dashboard' })

export const userRow = z
  .strictObject({
    id,
    name: z.string(),
    username: z.string(),
    email: z.string(),
    emailVerified: z.boolean(),
    role: z.enum(ROLES),
    country: z.string(),
    picture,
    suspended: z.boolean(),
    deletionDueAt: instant.nullable().describe('Asked to be deleted; erased then'),
    erased: z.boolean(),
    createdAt: instant,
  })
  .meta({ id: 'User' })
export const users = countedPage(userRow)

export const orderRow = z
  .strictObject({
    id,
    number: z.string(),
    buyer: named.extend({ email: z.string() }),
    status: z.enum(ORDER_STATUSES),
    total: money,
    courseTitles: z.array(z.string()),
    createdAt: instant,
    paidAt: instant.nullable(),
  })
  .meta({ id: 'StaffOrder' })
export const orders = countedPage(orderRow)

export const userDetail = userRow
  .extend({
    locale: language,
    title: z.string().nullable(),
    biography: z.string().nullable(),
    socialLinks: z.array(socialLink),
    sessions: count,
    lastSeenAt: instant.nullable(),
    acceptances: z.array(z.strictObject({ kind: z.enum(POLICY_KINDS), version: z.int(), acceptedAt: instant })),
    application: z.strictObject({ id, state: z.enum(APPLICATION_STATES), createdAt: instant }).nullable(),
    enrolments: z.array(z.strictObject({ courseId: id, title: z.string(), enrolledAt: instant, live: z.boolean() })),
    orders: z.array(orderRow),
    teaches: z.array(z.strictObject({ courseId: id, title: z.string(), status: z.enum(COURSE_STATUSES) })),
  })
  .meta({ id: 'UserDetail' })

export const orderDetail = orderRow
  .extend({
    lines: z.array(z.strictObject({ courseId: id, title: z.string(), amount: money, granted: z.boolean() })),
    postings: z.array(z.strictObject({ account: z.string(), owner: z.string().nullable(), amount: money, at: instant })),
    paymentId: z.string().nullable(),
    lastDeclineCode: z.string().nullable(),
    events: z.array(z.strictObject({ id: z.string(), type: z.string(), receivedAt: instant, appliedAt: instant.nullable() })),
  })
  .meta({ id: 'StaffOrderDetail' })

export const courses = countedPage(
  z.strictObject({
    id,
    slug: z.string(),
    title: z.string(),
    status: z.enum(COURSE_STATUSES),
    language,
    subject: bilingual.nullable(),
    instructor: z.string(),
    price: money.nullable(),
    enrolmentCount: count,
    rating: z.number().nullable(),
    ratingCount: count,
    updatedAt: instant,
  }),
)

export const applications = countedPage(
  z.strictObject({
    id,
    user: named.extend({ username: z.string(), email: z.string(), picture, country: z.string(), emailVerified: z.boolean(), joinedAt: instant }),
    state: z.enum(APPLICATION_STATES),
    subject: z.string(),
    motivation: z.string(),
    sampleUrl: z.string().nullable(),
    answer: z.string().nullable(),
    createdAt: instant,
    decidedAt: instant.nullable(),
    decidedBy: z.string().nullable(),
  }),
)

const setting = <Key extends string, Value extends z.ZodType>(key: Key, value: Value) =>
  z.strictObject({
    key: z.literal(key),
    version: z.int().describe('0: the default, never changed'),
    value,
    history: z.array(z.strictObject({ version: z.int(), value, changedBy: named, changedAt: instant })),
  })

export const settings = z.array(
  z.discriminatedUnion('key', [setting('platform_share', platformShareSchema), setting('refund_rules', refundRulesSchema), setting('sign_up', signUpSchema)]),
)

export const policies = z.array(
  z.strictObject({
    kind: z.enum(POLICY_KINDS),
    versions: z.array(
      z.strictObject({
        version: z.int(),
        inForce: z.boolean(),
        body: bilingual.describe('Markdown'),
        changeNote: z.string().nullable(),
        platformShareBasisPoints: z.int().nullable(),
        publishedAt: instant,
        publishedBy: named.nullable(),
        acceptances: count,
      }),
    ),
  }),
)

const change = z.record(z.string(), z.unknown()).nullable()

export const auditLog = countedPage(
  z.strictObject({
    seq: z.int(),
    at: instant,
    actor: named,
    asUser: named.nullable(),
    action: z.enum(AUDIT_ACTIONS),
    subject: z.strictObject({ id: z.string(), label: z.string() }),
    before: change,
    after: change,
    requestId: z.string(),
    hash: z.string(),
  }),
)

export const auditVerification = z.strictObject({
  entries: count,
  head: z.string().nullable(),
  checkedAt: instant,
  broken: z.strictObject({ seq: z.int(), fault: z.enum(['changed', 'missing', 'out_of_chain', 'end_moved']) }).nullable(),
})
