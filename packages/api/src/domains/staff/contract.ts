import { type CourseStatus, ORDER_STATUSES, type OrderStatus, ROLES, type Role } from '@lectern/db/values'
import { idSchema } from '@lectern/kernel/ids'
import type { Locale } from '@lectern/kernel/locale'
import type { WireMoney } from '@lectern/kernel/money'
import { z } from 'zod'

import { cursorSchema, localeSchema } from '../../wire.ts'

const limit = z.int().min(1).max(200).default(50)
const q = z.string().trim().max(120).default('')

export const dashboardInput = z.object({ days: z.union([z.literal(7), z.literal(30), z.literal(90), z.literal(365)]).default(30) })
/** `q` matches name, username and e-mail. */
export const usersInput = z.object({ q, role: z.enum(ROLES).nullish(), cursor: cursorSchema, limit })
export const userInput = z.object({ userId: idSchema })
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
  from: z.iso.date().nullish(),
  to: z.iso.date().nullish(),
  cursor: cursorSchema,
  limit,
})
export const orderInput = z.object({ orderId: idSchema })

export interface Dashboard {
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
  suspended: boolean
  createdAt: string
}

export interface UserDetail extends UserRow {
  locale: Locale
  sessions: number
  enrolments: { courseId: string; title: string; enrolledAt: string; live: boolean }[]
  orders: OrderRow[]
  teaches: { courseId: string; title: string; status: CourseStatus }[]
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

/** Outputs: users → Page<UserRow> & { total }, courses → Page<CourseRow> & { total }, orders → Page<OrderRow> & { total }; user → UserDetail, order → OrderDetail, dashboard → Dashboard. Negative posting amounts carry a minus sign in `amount`. */
