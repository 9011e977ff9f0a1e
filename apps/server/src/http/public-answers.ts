import type { IncomingMessage, ServerResponse } from 'node:http'

import type { HttpBindings } from '@hono/node-server'
import { ACCESS, ruleOf } from '@lectern/api/access'
import { hasPrivateCookie } from '@lectern/kernel/cookies'
import type { MiddlewareHandler } from 'hono'

/** Bytes of answers that are the same for every guest, kept for a moment: a course that many open at once is serialised once. */
export interface PublicAnswers {
  /** Answers from memory, before anything of the request is read but its address and its cookies; false when it can't. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  /** Keeps what the routes behind it answer. */
  readonly keep: MiddlewareHandler<{ Bindings: HttpBindings }>
}

interface Kept {
  body: Buffer
  headers: Record<string, string | number>
  until: number
}

/** As long as a change may take to be seen everywhere. */
const KEPT_FOR_MS = 1_000
const MOST_ANSWERS = 1_000
const MOST_BYTES = 256 * 1024
const PREFIX = '/api/core/'

export function createPublicAnswers(now: () => number = Date.now): PublicAnswers {
  const kept = new Map<string, Kept>()

  return {
    answer(request, response) {
      const known = kept.get(request.url ?? '')
      if (known === undefined || request.method !== 'GET' || known.until < now() || !isGuest(request)) return false
      response.writeHead(200, known.headers).end(known.body)
      return true
    },
    async keep(c, next) {
      const { incoming } = c.env
      await next()
      const { url } = incoming
      if (url === undefined || incoming.method !== 'GET' || c.res.status !== 200 || !isShared(url) || !isGuest(incoming)) return
      const body = Buffer.from(await c.res.arrayBuffer())
      c.res = new Response(body, c.res)
      if (body.length > MOST_BYTES) return
      if (kept.size >= MOST_ANSWERS) dropOldest(kept)
      const headers = { ...Object.fromEntries(c.res.headers), 'content-length': body.length }
      kept.delete(url)
      kept.set(url, { body, headers, until: now() + KEPT_FOR_MS })
    },
  }
}

/** Nothing about the request says who sends it or what they have seen. */
function isGuest({ headers }: IncomingMessage): boolean {
  return headers.authorization === undefined && headers['x-lectern-fresh'] === undefined && !hasPrivateCookie(headers.cookie)
}

/** All procedures of the (batched) address answer every guest alike. */
function isShared(url: string): boolean {
  if (!url.startsWith(PREFIX)) return false
  const path = url.slice(PREFIX.length).split('?', 1)[0] ?? ''
  return path.split(',').every((name) => isProcedure(name) && ruleOf(name).shared === true)
}

function isProcedure(name: string): name is keyof typeof ACCESS {
  return Object.hasOwn(ACCESS, name)
}

/** The oldest tenth, in the order of their keeping. */
function dropOldest(kept: Map<string, Kept>): void {
  for (const url of [...kept.keys()].slice(0, MOST_ANSWERS / 10)) kept.delete(url)
}
