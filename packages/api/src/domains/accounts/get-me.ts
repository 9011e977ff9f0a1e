import type { Context } from '../../trpc/context.ts'
import { readCore } from '../../trpc/reads.ts'
import type { Me } from './contract.ts'
import { readMe } from './read-me.ts'

/** Who is signed in; null for a guest. */
export async function getMe(ctx: Context): Promise<Me | null> {
  const { actor } = ctx
  return actor.kind === 'guest' ? null : readCore(ctx, (db) => readMe(db, actor.id))
}
