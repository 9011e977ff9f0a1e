import type { SignedIn } from '@lectern/auth/actor'

import type { Deps } from '../../deps.ts'
import { courseTags } from '../catalog/public.ts'
import { coursesTaughtBy } from '../teaching/public.ts'

/** After the commit that changed how an instructor looks: the catalogue's kept answers about their courses are made anew. */
export async function showAnew(deps: Pick<Deps, 'core' | 'cache'>, person: Pick<SignedIn, 'id' | 'role'>): Promise<void> {
  if (person.role !== 'instructor') return
  const courseIds = await coursesTaughtBy(deps.core.primary, person.id)
  if (courseIds.length > 0) await deps.cache.clear([...new Set(courseIds.flatMap(courseTags))])
}
