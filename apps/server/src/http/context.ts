import type { Deps } from '@lectern/api/deps'
import type { Context } from '@lectern/api/trpc/context'
import { isDatabaseAway } from '@lectern/api/trpc/errors'
import { type Actor, guest } from '@lectern/auth/actor'
import { type Freshness, FRESHNESS_SECONDS, laterOf, signFreshness } from '@lectern/db/freshness-token'
import { cookieOf } from '@lectern/kernel/cookies'

import { freshnessCookie, sessionCookie } from './cookies.ts'
import { FRESHNESS_HEADER, freshnessOf } from './freshness.ts'
import { bearerOf, clientIp, localeOf, sessionCookieName } from './request.ts'
import type { HttpSettings } from './settings.ts'

export interface ContextOptions {
  deps: Deps
  settings: HttpSettings
  requestId: string
  peer: string | null
}

/** Reads everything that a request says about its caller. What the procedures reply beside their answers goes into `reply`, the response's headers. */
export async function contextOf(request: Request, reply: Headers, { deps, settings, requestId, peer }: ContextOptions): Promise<Context> {
  const { headers } = request
  const { secret } = deps.config
  const cookieName = sessionCookieName(headers, settings)
  const caller = await callerOf(headers, cookieName, deps)
  let freshness: Freshness | null = freshnessOf(headers, settings, secret, deps.clock.now())

  return {
    deps,
    requestId,
    ...caller,
    locale: localeOf(headers),
    client: { ip: clientIp(headers, peer, settings.trustedProxies), userAgent: headers.get('user-agent') },
    idempotencyKey: headers.get('idempotency-key'),
    freshness,
    reply: {
      setSession: ({ token }) => reply.append('set-cookie', sessionCookie(cookieName, token)),
      clearSession: () => reply.append('set-cookie', sessionCookie(cookieName, null)),
      setFreshness(position) {
        freshness = laterOf(freshness, position)
        const token = signFreshness(secret, freshness, deps.clock.now())
        reply.set(FRESHNESS_HEADER, token)
        reply.append('set-cookie', freshnessCookie(settings.cookies.fresh, token, FRESHNESS_SECONDS))
      },
      markStale: (at) => reply.set('x-lectern-stale', at.toISOString()),
    },
  }
}

/** While the database of sessions is away, nobody is known: public reads go on for everybody, the rest asks to try again. */
async function callerOf(headers: Headers, cookieName: string, deps: Deps): Promise<{ actor: Actor; actorUnknown?: true }> {
  const bearer = bearerOf(headers)
  const cookie = bearer === null ? cookieOf(headers.get('cookie'), cookieName) : null
  try {
    if (bearer !== null) return { actor: (await deps.auth.tokens.find(bearer)) ?? guest }
    if (cookie !== null) return { actor: (await deps.auth.sessions.find(cookie)) ?? guest }
    return { actor: guest }
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    return { actor: guest, actorUnknown: true }
  }
}
