import type { AppRouter } from '@lectern/api/roles'
import type { Operation, TRPCClientError } from '@trpc/client'

/** Whether trying again may help and can't do harm: the server was away, and the call is a read or carries an idempotency key. */
export function mayRetry(operation: Pick<Operation, 'type' | 'context'>, error: TRPCClientError<AppRouter>): boolean {
  const safe = operation.type === 'query' || typeof operation.context['idempotencyKey'] === 'string'
  const status = error.data?.httpStatus
  const away = status === undefined ? error.cause?.name !== 'AbortError' : status === 502 || status === 503 || status === 504
  return safe && away
}
