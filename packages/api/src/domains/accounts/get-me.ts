import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import type { Me } from './contract.ts'
import { findMe, readMe } from './read-me.ts'
import { viewingOf } from './viewing.ts'

/** Who is signed in; null for a guest. Somebody who signed up a moment ago, on a client that keeps no freshness token, isn't on the replicas yet. */
export async function getMe(ctx: Context): Promise<Me | null> {
  const { actor, deps } = ctx
  if (actor.kind === 'guest') return null
  const me = (await readCore(ctx, (db) => findMe(db, actor.id))) ?? (await readMe(deps.core.primary, actor.id))
  return { ...me, viewing: viewingOf(actor) }
}
