import { CHAIN_START, type ChainEnd, hashOfEntry, isSealed, sameText } from '../../audit/chain.ts'
import type { AuditVerification } from './contract.ts'

export interface StoredEntry {
  seq: bigint
  previousHash: string
  hash: string
  /** Everything that the hash covers. */
  text: string
}

type Broken = NonNullable<AuditVerification['broken']>

export interface ChainCheck {
  /** How the next stored entry, in the order of their numbers, shows that the log isn't what was written; null when it follows. */
  follow(entry: StoredEntry): Broken | null
  /** The same for the end that is on record; null for none. */
  finish(end: (ChainEnd & { seal: string }) | null): Broken | null
  /** Entries that hold so far. */
  readonly held: number
}

/** Follows the chain from its start. Without the secret nobody can make a row, or an end, that holds. */
export function chainCheck(secret: string): ChainCheck {
  let last: ChainEnd = { seq: 0, hash: CHAIN_START }
  return {
    get held() {
      return last.seq
    },
    follow({ seq: stored, previousHash, hash, text }) {
      const seq = last.seq + 1
      if (stored > BigInt(seq)) return { seq, fault: 'missing' }
      if (stored < BigInt(seq)) return { seq: Number(stored), fault: 'out_of_chain' }
      if (!sameText(hash, hashOfEntry(secret, text))) return { seq, fault: 'changed' }
      if (previousHash !== last.hash) return { seq, fault: 'out_of_chain' }
      last = { seq, hash }
      return null
    },
    finish(end) {
      if (!end) return last.seq === 0 ? null : { seq: last.seq, fault: 'end_moved' }
      if (!isSealed(secret, end)) return { seq: last.seq, fault: 'end_moved' }
      if (end.seq > last.seq) return { seq: last.seq + 1, fault: 'missing' }
      return end.seq === last.seq && end.hash === last.hash ? null : { seq: last.seq, fault: 'end_moved' }
    },
  }
}
