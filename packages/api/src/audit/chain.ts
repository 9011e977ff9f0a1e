import { createHmac, timingSafeEqual } from 'node:crypto'

import { type SQL, sql } from 'drizzle-orm'

/** What the first entry follows. */
export const CHAIN_START = '0'.repeat(64)

/**
 * All of an entry `e` but its hash, in one text that is the same whenever it is read. Postgres writes it, because only it tells apart all that it can
 * keep: microseconds, eras, digits of a number that JavaScript would round; jsonb's own text has its keys in order.
 */
export const ENTRY_TEXT: SQL = sql.raw(`json_build_array(
  e.seq, to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US BC'), e.actor_id, e.as_user_id, e.action, e.subject_id,
  e.before::text, e.after::text, e.request_id, e.previous_hash)::text`)

export function hashOfEntry(secret: string, entryText: string): string {
  return createHmac('sha256', secret).update(`audit-entry:${entryText}`).digest('hex')
}

export interface ChainEnd {
  seq: number
  hash: string
}

/** Proves that the end of the chain was set by a server, so that nobody hides the last entries by moving it back. */
export function sealOfEnd(secret: string, { seq, hash }: ChainEnd): string {
  return createHmac('sha256', secret).update(`audit-end:${seq}:${hash}`).digest('hex')
}

export function isSealed(secret: string, end: ChainEnd & { seal: string }): boolean {
  return sameText(end.seal, sealOfEnd(secret, end))
}

export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
