import { DomainError } from '@lectern/kernel/errors'

import type { BulkOutcome } from './contract.ts'

/**
 * Does the same to many, each in a transaction of its own: what one is refused undoes nothing, the log's end is never held for long, and after a failure in
 * the middle the whole may be asked for again. Losing one's own rights on the way ends it.
 */
export async function oneByOne(ids: readonly string[], act: (id: string) => Promise<void>): Promise<BulkOutcome> {
  const outcome: BulkOutcome = { done: [], refused: [] }
  for (const id of new Set(ids)) {
    try {
      await act(id)
      outcome.done.push(id)
    } catch (error) {
      if (!(error instanceof DomainError) || error.reason === 'forbidden') throw error
      outcome.refused.push({ id, reason: error.reason })
    }
  }
  return outcome
}
