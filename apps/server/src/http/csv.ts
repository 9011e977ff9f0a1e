import type { Deps } from '@lectern/api/deps'
import { isCsvListName } from '@lectern/api/domains/staff/csv-lists'
import { streamCsv } from '@lectern/api/domains/staff/stream-csv'
import { shapeOf, toTransportError } from '@lectern/api/trpc/errors'
import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { ZodError } from 'zod'

import { contextOf } from './context.ts'
import { mayWrite } from './csrf.ts'
import { refusal } from './refusal.ts'
import { bearerOf, requestIdOf, sessionCookieName } from './request.ts'
import type { HttpSettings } from './settings.ts'

export interface CsvOptions {
  deps: Deps
  settings: HttpSettings
  peer: string | null
}

/**
 * `GET /api/core/csv/<list>?<filters>`: a list of the console as a file, for a log-in in the console or a token with the list's scope. It leaves a mark on
 * the audit log, so another site may not make a browser ask for it.
 */
export async function csvFile(request: Request, name: string, { deps, settings, peer }: CsvOptions): Promise<Response> {
  const { headers } = request
  const requestId = requestIdOf(headers)
  if (!isCsvListName(name)) return refusal('NOT_FOUND', 'not_found')
  if (!mayWrite(headers, settings)) return refusal('FORBIDDEN', 'csrf')
  const fromConsole = sessionCookieName(headers, settings) === settings.cookies.admin
  if (bearerOf(headers) === null && !fromConsole) return refusal('FORBIDDEN', 'forbidden')
  try {
    const ctx = await contextOf(request, new Headers(), { deps, settings, requestId, peer })
    const lines = await streamCsv(ctx, name, Object.fromEntries(new URL(request.url).searchParams))
    const day = deps.clock.now().toISOString().slice(0, 10)
    return new Response(ReadableStream.from(bytesOf(lines, (err) => deps.log.error({ err, list: name, requestId }, 'a file broke off'))), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="lectern-${name}-${day}.csv"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-request-id': requestId,
      },
    })
  } catch (cause) {
    return failure(cause, deps, requestId)
  }
}

/** A file that can't be read to its end breaks the connection off, so that nobody takes the part for the whole. */
async function* bytesOf(lines: AsyncGenerator<string, void>, onError: (error: unknown) => void): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder()
  try {
    for await (const line of lines) yield encoder.encode(line)
  } catch (error) {
    onError(error)
    throw error
  }
}

function failure(cause: unknown, deps: Deps, requestId: string): Response {
  const code = cause instanceof ZodError ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR'
  const error = toTransportError(new TRPCError({ code, cause }))
  if (error.code === 'INTERNAL_SERVER_ERROR') deps.log.error({ err: cause, requestId }, 'request failed')
  const shape = shapeOf(error)
  const status = getHTTPStatusCodeFromError(error)
  const body = { error: { message: shape.reason, code: -32_603, data: { code: error.code, httpStatus: status, ...shape } } }
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', 'x-request-id': requestId } })
}
