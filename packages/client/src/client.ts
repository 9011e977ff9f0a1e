import type { AppRouter } from '@lectern/api/roles'
import { createTRPCClient, httpBatchLink, httpLink, type Operation, retryLink, splitLink, type TRPCClient } from '@trpc/client'

import { freshFetch } from './fresh-fetch.ts'
import { mayRetry } from './retry.ts'
import { type Server, serverOf } from './server-map.ts'

export type LecternClient = TRPCClient<AppRouter>

export interface ClientOptions {
  /** Origin that serves `/api/core`, `/api/media` and `/api/payments`; empty in a browser on the site itself. */
  origin: string
  /** A personal API token (A9); browsers use their session cookie instead. */
  token?: string
  /** Sent with every request, e.g. the cookies that a page being rendered on the server forwards. */
  headers?: () => Record<string, string>
  fetch?: typeof globalThis.fetch
}

/** What a single call may carry: `client.payments.checkout.mutate(input, { context: { idempotencyKey } satisfies CallContext })`. */
export interface CallContext extends Record<string, unknown> {
  /** Makes a repeated mutation one effect; required by those that move money, and what allows the client to retry. */
  idempotencyKey?: string
}

/** At most this many procedures in one request; the servers refuse more. */
const BATCH_SIZE = 10

/**
 * The typed client of every server. Reads are retried when a server is away, writes only when they carry an idempotency key. It remembers what it
 * has written, so that no replica answers it with something older.
 */
export function createLecternClient(options: ClientOptions): LecternClient {
  const fetch = freshFetch(options.fetch ?? globalThis.fetch)
  const url = (server: Server) => `${options.origin}/api/${server}`
  const headersFor = (operations: readonly Pick<Operation, 'context'>[]) => ({
    ...options.headers?.(),
    ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
    ...idempotencyHeader(operations),
  })
  const batched = (server: Server) => httpBatchLink({ url: url(server), fetch, maxItems: BATCH_SIZE, headers: ({ opList }) => headersFor(opList) })
  const single = (server: Server) => httpLink({ url: url(server), fetch, headers: ({ op }) => headersFor([op]) })
  const on = (server: Server) => (op: Operation) => serverOf(op.path) === server

  return createTRPCClient<AppRouter>({
    links: [
      retryLink({ retry: ({ op, error, attempts }) => attempts <= 3 && mayRetry(op, error), retryDelayMs: (attempt) => Math.min(100 * 2 ** attempt, 2_000) }),
      splitLink({
        condition: (op) => typeof op.context['idempotencyKey'] === 'string' || on('payments')(op),
        // A request with an idempotency key travels alone: the key is a header of the whole request.
        true: splitLink({
          condition: on('payments'),
          true: single('payments'),
          false: splitLink({ condition: on('media'), true: single('media'), false: single('core') }),
        }),
        false: splitLink({ condition: on('media'), true: batched('media'), false: batched('core') }),
      }),
    ],
  })
}

function idempotencyHeader(operations: readonly Pick<Operation, 'context'>[]): Record<string, string> {
  const key = operations[0]?.context['idempotencyKey']
  return typeof key === 'string' ? { 'idempotency-key': key } : {}
}
