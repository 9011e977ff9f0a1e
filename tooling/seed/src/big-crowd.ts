import type { Sql } from 'postgres'

import type { Progress } from './big-catalogue.ts'
import { copyRows, type CopyRow } from './copy.ts'
import { madeUpPerson } from './plan/made-up-person.ts'

const BATCH = 5_000

/** Makes people up until there are `users`; tells how many. Goes on where an earlier run broke off. */
export async function growCrowd(core: Sql, wish: { seed: number; users: number; now: Date; onProgress: (progress: Progress) => void }): Promise<number> {
  const { seed, users, now, onProgress } = wish
  const [row] = await core<{ count: number }[]>`select count(*)::int as count from users`
  const first = row?.count ?? 0
  for (let from = first; from < users; from += BATCH) {
    const to = Math.min(from + BATCH, users)
    const made = Array.from({ length: to - from }, (_, index) => madeUpPerson(seed, from + index, now))
    await core.begin(async (tx) => {
      const copy = (table: string, rows: readonly CopyRow[]) => copyRows(tx, table, rows)
      await copy(
        'users',
        made.map((one) => one.user),
      )
      await copy(
        'sessions',
        made.flatMap((one) => one.sessions),
      )
      await copy(
        'instructor_applications',
        made.flatMap(({ application }) => (application === null ? [] : [application])),
      )
    })
    onProgress({ done: to - first, total: users - first })
  }
  if (first >= users) return 0
  await core`vacuum analyze users`
  await core`analyze`
  return users - first
}
