import type { Role } from '@lectern/db/values'
import { sql } from 'drizzle-orm'

import { picturePath } from '../../links.ts'
import type { UserRow } from './contract.ts'
import { iso, isoOrNull } from './pages.ts'

/** What lists show of a person `u`; nothing secret. */
export const USER_COLUMNS = sql`u.id, u.name, u.username, u.email, u.email_verified_at is not null as email_verified, u.role, u.country, u.picture_hash,
  u.suspended_at is not null as suspended, u.deletion_due_at, u.erased_at is not null as erased, u.created_at`

export interface UserColumns extends Record<string, unknown> {
  id: string
  name: string
  username: string
  email: string
  email_verified: boolean
  role: Role
  country: string
  picture_hash: string | null
  suspended: boolean
  deletion_due_at: string | null
  erased: boolean
  created_at: string
}

export function toUserRow(row: UserColumns): UserRow {
  return {
    id: row.id,
    name: row.name,
    username: row.username,
    email: row.email,
    emailVerified: row.email_verified,
    role: row.role,
    country: row.country,
    picture: picturePath(row.picture_hash),
    suspended: row.suspended,
    deletionDueAt: row.erased ? null : isoOrNull(row.deletion_due_at),
    erased: row.erased,
    createdAt: iso(row.created_at),
  }
}
