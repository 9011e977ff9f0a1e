import type { Db } from '@lectern/db/db'
import { idempotencyKeys } from '@lectern/db/core/system'
import { DomainError } from '@lectern/kernel/errors'
import { and, eq } from 'drizzle-orm'

interface KeyedRequest {
  actorId: string
  key: string
  requestHash: string
}

const PROCEDURE = 'payments.checkout'

/** The order that this key led to before; null when the key is new. Throws `idempotency_mismatch` when it was used for something else (M4). */
export async function answerOfKey(tx: Db, request: KeyedRequest): Promise<string | null> {
  const [row] = await tx
    .select({ procedure: idempotencyKeys.procedure, requestHash: idempotencyKeys.requestHash, response: idempotencyKeys.response })
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.actorId, request.actorId), eq(idempotencyKeys.key, request.key)))
  if (!row) return null
  if (row.procedure !== PROCEDURE || row.requestHash !== request.requestHash) throw new DomainError('CONFLICT', 'idempotency_mismatch')
  const { response } = row
  if (typeof response !== 'object' || response === null || !('orderId' in response) || typeof response.orderId !== 'string') {
    throw new Error('an idempotency key without its order')
  }
  return response.orderId
}

export async function rememberKey(tx: Db, request: KeyedRequest, orderId: string, now: Date): Promise<void> {
  await tx.insert(idempotencyKeys).values({ ...request, procedure: PROCEDURE, response: { orderId }, createdAt: now })
}
