import type { SignedIn } from '@lectern/auth/actor'
import { auditEntries, auditHead } from '@lectern/db/core/staff'
import type { Db } from '@lectern/db/db'
import type { SettingKey } from '@lectern/db/values'
import type { Clock } from '@lectern/kernel/clock'
import { sql } from 'drizzle-orm'

import type { Config } from '../deps.ts'
import { CHAIN_START, type ChainEnd, ENTRY_TEXT, hashOfEntry, isSealed, sealOfEnd } from './chain.ts'
import type { AuditEntry, SettingSaved } from './entries.ts'

/** Who acts, in which request; a procedure's context is one. */
export interface AuditedBy {
  readonly deps: { readonly clock: Clock; readonly config: Pick<Config, 'secret'> }
  readonly actor: Pick<SignedIn, 'id' | 'via'> | ActingAs
  readonly requestId: string
}

/** An admin who acts while looking at the site as somebody (A8), where no session says so (yet). */
export interface ActingAs {
  readonly id: string
  readonly asUserId: string | null
}

/**
 * Writes an action of staff on the log (S8), in the transaction of the action itself: both are there or neither. Call it last in the transaction: actions
 * queue here for the end of the chain. Throws when that end isn't one that a server has set, so that no action goes on after a forgery.
 */
export async function audit<Key extends SettingKey>(
  tx: Db,
  { deps, actor, requestId }: AuditedBy,
  { action, subjectId, before, after }: AuditEntry | SettingSaved<Key>,
): Promise<void> {
  const { secret } = deps.config
  const end = await lockedEnd(tx, secret)
  const entry = {
    seq: end.seq + 1,
    at: deps.clock.now(),
    ...personsOf(actor),
    action,
    subjectId,
    before,
    after,
    requestId,
    previousHash: end.hash,
  }
  const hash = hashOfEntry(secret, await textOf(tx, entry))
  await tx.insert(auditEntries).values({ ...entry, hash })
  const newEnd = { seq: entry.seq, hash }
  await tx.update(auditHead).set({ ...newEnd, seal: sealOfEnd(secret, newEnd) })
}

function personsOf(actor: AuditedBy['actor']): { actorId: string; asUserId: string | null } {
  if ('asUserId' in actor) return { actorId: actor.id, asUserId: actor.asUserId }
  return actor.via.kind === 'viewing' ? { actorId: actor.via.admin.id, asUserId: actor.id } : { actorId: actor.id, asUserId: null }
}

async function lockedEnd(tx: Db, secret: string): Promise<ChainEnd> {
  const start = { seq: 0, hash: CHAIN_START }
  await tx
    .insert(auditHead)
    .values({ ...start, seal: sealOfEnd(secret, start) })
    .onConflictDoNothing()
  const [end] = await tx.select().from(auditHead).for('update')
  if (!end || !isSealed(secret, end)) throw new Error('the end of the audit log was moved by somebody who is no server')
  return end
}

type Entry = Omit<typeof auditEntries.$inferInsert, 'hash'>

async function textOf(tx: Db, entry: Entry): Promise<string> {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value))
  const [row] = await tx.execute<{ text: string }>(sql`
    select ${ENTRY_TEXT} as text from (select
      ${entry.seq}::bigint as seq, ${entry.at.toISOString()}::timestamptz as at, ${entry.actorId}::uuid as actor_id, ${entry.asUserId}::uuid as as_user_id,
      ${entry.action}::text as action, ${entry.subjectId}::text as subject_id, ${json(entry.before)}::jsonb as before, ${json(entry.after)}::jsonb as after,
      ${entry.requestId}::text as request_id, ${entry.previousHash}::text as previous_hash) e`)
  if (!row) throw new Error('an entry of the audit log has no text')
  return row.text
}
