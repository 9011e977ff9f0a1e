import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import type { Page } from '../../wire.ts'
import type { UserRow, usersInput } from './contract.ts'
import { type Placed, readPage } from './pages.ts'
import { userListing } from './user-listing.ts'
import { toUserRow, type UserColumns } from './user-rows.ts'

/** People by words of their name, username or e-mail and by what they are, in three orders (S2). INVALID `bad_cursor`. */
export function listUsers(ctx: Context, { sort, cursor, limit, ...filters }: z.output<typeof usersInput>): Promise<Page<UserRow> & { total: number }> {
  return readCore(ctx, async (db) =>
    readPage<UserColumns & Placed, UserRow>(
      db,
      await userListing(db, filters, sort),
      { cursor, limit },
      (query) => db.execute<UserColumns & Placed>(query),
      toUserRow,
    ),
  )
}
