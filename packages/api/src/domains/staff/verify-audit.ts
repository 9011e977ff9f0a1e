import { auditHead } from '@lectern/db/core/staff'
import type { Db } from '@lectern/db/db'
import { sql } from 'drizzle-orm'

import type { Deps } from '../../deps.ts'
import { ENTRY_TEXT } from '../../audit/chain.ts'
import { chainCheck, type StoredEntry } from './audit-check.ts'
import type { AuditVerification } from './contract.ts'

const BATCH = 1000

/** Reads the whole log as it stands at one moment and says whether it is what was written (S8); memory doesn't grow with it. */
export function verifyAudit({ deps }: { deps: Pick<Deps, 'core' | 'clock' | 'config'> }): Promise<AuditVerification> {
  const checkedAt = deps.clock.now().toISOString()
  // One snapshot on the primary: what is appended meanwhile is in neither the entries nor the end.
  return deps.core.primary.transaction(
    async (tx) => {
      const [end] = await tx.select().from(auditHead)
      const check = chainCheck(deps.config.secret)
      const answer = (broken: AuditVerification['broken']) => ({ entries: check.held, head: end?.hash ?? null, checkedAt, broken })
      for await (const entry of storedEntries(tx)) {
        const broken = check.follow(entry)
        if (broken) return answer(broken)
      }
      return answer(check.finish(end ?? null))
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}

async function* storedEntries(db: Db): AsyncGenerator<StoredEntry> {
  let rows: StoredEntry[] = []
  do {
    rows = await entriesAfter(db, rows.at(-1)?.seq ?? null)
    yield* rows
  } while (rows.length === BATCH)
}

async function entriesAfter(db: Db, seq: bigint | null): Promise<StoredEntry[]> {
  const onwards = seq === null ? sql`` : sql`where e.seq > ${seq.toString()}::bigint`
  const rows = await db.execute<{ seq: string; previous_hash: string; hash: string; text: string }>(sql`
    select e.seq::text as seq, e.previous_hash, e.hash, ${ENTRY_TEXT} as text from audit_entries e ${onwards} order by e.seq limit ${BATCH}`)
  return rows.map((row) => ({ seq: BigInt(row.seq), previousHash: row.previous_hash, hash: row.hash, text: row.text }))
}
