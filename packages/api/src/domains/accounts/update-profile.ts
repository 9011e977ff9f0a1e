import type { SignedIn } from '@lectern/auth/actor'
import { users } from '@lectern/db/core/accounts'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import { courseTags, indexCourse } from '../catalog/public.ts'
import { coursesTaughtBy } from '../teaching/public.ts'
import type { Me, updateProfileInput } from './contract.ts'
import { readMe } from './read-me.ts'

/** Changes what is given and leaves the rest (A7); null empties a currency, title or biography. What the catalogue shows of an instructor follows. */
export async function updateProfile({ deps, actor }: { deps: Deps; actor: SignedIn }, input: z.output<typeof updateProfileInput>): Promise<Me> {
  const changes = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
  if (Object.keys(changes).length > 0) {
    const shown = await deps.core.transaction(async (tx) => {
      await tx.update(users).set(changes).where(eq(users.id, actor.id))
      const courseIds = actor.role === 'instructor' ? await coursesTaughtBy(tx, actor.id) : []
      for (const courseId of courseIds) await indexCourse(tx, courseId)
      return courseIds
    })
    deps.auth.sessions.refresh(actor.id)
    if (shown.length > 0) await deps.cache.clear([...new Set(shown.flatMap(courseTags))])
  }
  return readMe(deps.core.primary, actor.id)
}
