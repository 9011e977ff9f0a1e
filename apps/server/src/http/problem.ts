import type { RestRoute } from '@lectern/api/rest/routes'
import { type Problem, PROBLEM_TYPE } from '@lectern/api/rest/problem'
import { type ErrorShape, shapeOf } from '@lectern/api/trpc/errors'
import { errorMessage } from '@lectern/i18n/errors'
import type { Locale } from '@lectern/kernel/locale'
import type { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'

import { localeOf, requestIdOf } from './request.ts'

/** What a refusal must know of its request. */
export interface Asked {
  requestId: string
  locale: Locale
  /** Where the input's fields came from, once that is known. */
  route: RestRoute | null
}

/** The refusal of a procedure as problem+json. */
export function problemOf(error: TRPCError, asked: Asked): Response {
  return problem(getHTTPStatusCodeFromError(error), shapeOf(error), asked)
}

/** A refusal of the outside API (RFC 9457), in words of the caller's language. */
export function problem(status: number, shape: Partial<ErrorShape> & { reason: string }, asked: Asked, headers: Record<string, string> = {}): Response {
  const { reason, details = {}, fields = [] } = shape
  const { requestId, locale, route } = asked
  const body: Problem = {
    type: `${PROBLEM_TYPE}${reason}`,
    title: errorMessage(reason, {}, 'en'),
    status,
    reason,
    detail: errorMessage(reason, details, locale),
    instance: requestId,
    fields: fields.map((bad) => ({ field: nameOf(bad.field, route), reason: bad.reason, detail: errorMessage(bad.reason, details, locale) })),
  }
  const { retryAfterSeconds } = details
  return Response.json(body, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': locale,
      'cache-control': 'no-store',
      'x-request-id': requestId,
      ...(typeof retryAfterSeconds === 'number' && { 'retry-after': String(retryAfterSeconds) }),
      ...(status === 503 && typeof retryAfterSeconds !== 'number' && { 'retry-after': '5' }),
      ...(status === 401 && { 'www-authenticate': 'Bearer realm="Lectern"' }),
      ...headers,
    },
  })
}

/** What the limit of bodies says, before anything else of a request is looked at. */
export function tooLarge({ headers }: Request): Response {
  return problem(413, { reason: 'too_large' }, { requestId: requestIdOf(headers), locale: localeOf(headers), route: null })
}

/** A parameter of the path has its own name in the path, whatever the procedure calls it. */
function nameOf(field: string, route: RestRoute | null): string {
  return Object.entries(route?.into ?? {}).find(([, target]) => target === field)?.[0] ?? field
}
