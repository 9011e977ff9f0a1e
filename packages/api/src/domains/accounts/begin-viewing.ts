import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import { audit } from '../../audit/audit.ts'
import type { beginViewingInput, Me } from './contract.ts'
import { endSession } from './end-session.ts'
import { readMe } from './read-me.ts'
import { viewingOf } from './viewing.ts'

/**
 * Signs this browser in as the person of an admin's link, for 30 minutes that never get longer (A8); the log-in that it had on the site ends. Throws
 * `bad_token` when the link is unknown, used or older than a minute, or when the admin may no longer.
 */
export async function beginViewing(ctx: Context, { token }: z.output<typeof beginViewingInput>): Promise<Me> {
  const { deps, actor, client, requestId, reply } = ctx
  const begun = await deps.core.transaction(async (tx) => {
    const viewing = await deps.auth.viewings.begin(tx, token, client)
    if (!viewing) throw new DomainError('INVALID', 'bad_token', { field: 'token' })
    const { via, id } = viewing.actor
    const by = { deps, actor: viewing.actor, requestId }
    await audit(tx, by, { action: 'user.viewing_begun', subjectId: id, before: null, after: { viewingId: via.viewingId } })
    return viewing
  })
  if (actor.kind === 'user') await endSession({ deps, actor, requestId })
  reply.setSession(begun.session)
  return { ...(await readMe(deps.core.primary, begun.actor.id)), viewing: viewingOf(begun.actor) }
}
