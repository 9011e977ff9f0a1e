import type { UserRow } from '@lectern/api/contracts/staff'
import type { InfiniteData } from '@tanstack/react-query'

import { api, queryClient } from './api.ts'

interface PeoplePage {
  items: UserRow[]
  next: string | null
  total: number
}

/** Lists of people that are here say at once what has become of some of them; nobody waits for thousands of rows to come again. */
export function patchPeople(ids: readonly string[], change: Partial<UserRow>): void {
  const changed = new Set(ids)
  queryClient.setQueriesData<InfiniteData<PeoplePage>>(
    api.staff.users.infiniteQueryFilter(),
    (data) =>
      data && {
        ...data,
        pages: data.pages.map((page) => ({ ...page, items: page.items.map((person) => (changed.has(person.id) ? { ...person, ...change } : person)) })),
      },
  )
}

/** What is known of single people is asked again. */
export async function refreshPeople(ids: readonly string[]): Promise<void> {
  await Promise.all([
    ...ids
      .slice(0, 20)
      .flatMap((userId) => [
        queryClient.invalidateQueries(api.staff.user.queryFilter({ userId })),
        queryClient.invalidateQueries(api.staff.userSessions.queryFilter({ userId })),
      ]),
    queryClient.invalidateQueries(api.staff.auditLog.pathFilter()),
  ])
}

/** The lists begin anew, from their first rows. */
export function restartPeople(): Promise<void> {
  return queryClient.resetQueries(api.staff.users.infiniteQueryFilter())
}
