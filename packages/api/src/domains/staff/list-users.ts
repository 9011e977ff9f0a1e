import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import type { Page } from '../../wire.ts'
import type { UserRow, usersInput } from './contract.ts'
import { countRows, type Placed, readRows } from './pages.ts'
import { userListing } from './user-listing.ts'
import { toUserRow, type UserColumns } from './user-rows.ts'

type Wish = z.output<typeof usersInput>

/** People by words of their name, username or e-mail and by what they are, in three orders (S2). INVALID `bad_cursor`. */
export async function listUsers(ctx: Context, wish: Wish): Promise<Page<UserRow> & { total: number }> {
  const [page, total] = await Promise.all([readUsers(ctx, wish), readCore(ctx, async (db) => countRows(db, await userListing(db, wish, wish.sort)))])
  return { ...page, total }
}

/** The same without counting. */
export function readUsers(ctx: Context, { sort, cursor, limit, ...filters }: Wish): Promise<Page<UserRow>> {
  return readCore(ctx, async (db) =>
    readRows<UserColumns & Placed, UserRow>(
      await userListing(db, filters, sort),
      { cursor, limit },
      (query) => db.execute<UserColumns & Placed>(query),
      toUserRow,
    ),
  )
}
