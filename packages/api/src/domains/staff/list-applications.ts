import type { ApplicationState } from '@lectern/db/values'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import { picturePath } from '../../links.ts'
import type { Context } from '../../trpc/context.ts'
import type { Page } from '../../wire.ts'
import type { ApplicationRow, applicationsInput } from './contract.ts'
import { iso, isoOrNull, type Listing, type Placed, readPage } from './pages.ts'

interface Columns extends Record<string, unknown> {
  id: string
  user_id: string
  name: string
  username: string
  email: string
  picture_hash: string | null
  country: string
  email_verified: boolean
  joined_at: string
  state: ApplicationState
  subject: string
  motivation: string
  sample_url: string | null
  answer: string | null
  created_at: string
  decided_at: string | null
  decided_by: string | null
}

const COLUMNS = sql`a.id, a.user_id, u.name, u.username, u.email, u.picture_hash, u.country, u.email_verified_at is not null as email_verified,
  u.created_at as joined_at, a.state, a.subject, a.motivation, a.sample_url, a.answer, a.created_at, a.decided_at, d.name as decided_by`

/**
 * Who wants to teach (S3): those who wait, longest waiting first; else the latest first. On the primary: what a colleague has just decided no longer waits.
 * INVALID `bad_cursor`.
 */
export function listApplications(
  { deps }: Pick<Context, 'deps'>,
  { state, cursor, limit }: z.output<typeof applicationsInput>,
): Promise<Page<ApplicationRow> & { total: number }> {
  const db = deps.core.primary
  const waiting = state === 'pending'
  const listing: Listing = {
    order: waiting ? 'waiting' : 'applied',
    columns: COLUMNS,
    from: sql`instructor_applications a join users u on u.id = a.user_id left join users d on d.id = a.decided_by`,
    conditions: state ? [sql`a.state = ${state}`] : [],
    at: sql`a.created_at`,
    id: sql`a.id`,
    direction: waiting ? sql`asc` : sql`desc`,
    ascending: waiting,
  }
  return readPage<Columns & Placed, ApplicationRow>(db, listing, { cursor, limit }, (query) => db.execute<Columns & Placed>(query), toApplicationRow)
}

function toApplicationRow(row: Columns): ApplicationRow {
  return {
    id: row.id,
    user: {
      id: row.user_id,
      name: row.name,
      username: row.username,
      email: row.email,
      picture: picturePath(row.picture_hash),
      country: row.country,
      emailVerified: row.email_verified,
      joinedAt: iso(row.joined_at),
    },
    state: row.state,
    subject: row.subject,
    motivation: row.motivation,
    sampleUrl: row.sample_url,
    answer: row.answer,
    createdAt: iso(row.created_at),
    decidedAt: isoOrNull(row.decided_at),
    decidedBy: row.decided_by,
  }
}
