import type { BulkOutcome } from '@lectern/api/contracts/staff'

/** How far many things asked for in portions have got. */
export interface BulkProgress extends BulkOutcome {
  /** Not tried, because a call before them failed with `error`. */
  left: readonly string[]
  error: unknown
}

export const NOTHING_YET: BulkProgress = { done: [], refused: [], left: [], error: null }

/** Asks for many in portions one after another; what a portion answers is told at once. A call that fails ends it and leaves the rest untried. */
export async function inPortions(
  ids: readonly string[],
  size: number,
  call: (portion: string[]) => Promise<BulkOutcome>,
  onProgress: (progress: BulkProgress) => void,
): Promise<BulkProgress> {
  let progress = NOTHING_YET
  for (let at = 0; at < ids.length; at += size) {
    try {
      const { done, refused } = await call(ids.slice(at, at + size))
      progress = { ...progress, done: [...progress.done, ...done], refused: [...progress.refused, ...refused] }
    } catch (error) {
      return { ...progress, left: ids.slice(at), error }
    }
    onProgress(progress)
  }
  return progress
}

/** What is worth trying once more. */
export function unfinished({ refused, left }: BulkProgress): string[] {
  return [...refused.map(({ id }) => id), ...left]
}

/** What two tries have come to together: the second one began with what the first had not finished. */
export function together(before: BulkProgress, after: BulkProgress): BulkProgress {
  return { ...after, done: [...before.done, ...after.done] }
}
