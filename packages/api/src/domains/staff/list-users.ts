import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import type { Page } from '../../wire.ts'
import type { UserRow, usersInput } from './contract.ts'
import { contains } from './matching.ts'
import { type Placed, readPage } from './pages.ts'
import { toUserRow, USER_COLUMNS, type UserColumns } from './user-rows.ts'

/** People by name, username or e-mail, last joined first (S2). INVALID `bad_cursor`. */
export function listUsers(ctx: Context, { q, role, cursor, limit }: z.infer<typeof usersInput>): Promise<Page<UserRow> & { total: number }> {
  const conditions = [contains([sql`u.name`, sql`u.username`, sql`u.email`], q)]
  if (role) conditions.push(sql`u.role = ${role}`)
  return readCore(ctx, (db) =>
    readPage<UserColumns & Placed, UserRow>(
      db,
      { order: 'joined', columns: USER_COLUMNS, from: sql`users u`, conditions, at: sql`u.created_at`, id: sql`u.id`, direction: sql`desc` },
      { cursor, limit },
      (query) => db.execute<UserColumns & Placed>(query),
      toUserRow,
    ),
  )
}
