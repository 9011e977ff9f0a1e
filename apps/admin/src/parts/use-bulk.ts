import { useState } from 'react'

import { type BulkProgress, inPortions, NOTHING_YET, together, unfinished } from '../lib/portions.ts'
import type { BulkTask } from './bulk-task.ts'

/** So many at once that a long list moves on visibly. */
const PORTION = 25

interface BulkState {
  phase: 'asking' | 'working' | 'outcome'
  text: string
  /** A reason was needed and not given. */
  missing: boolean
  progress: BulkProgress
}

const BEGINNING: BulkState = { phase: 'asking', text: '', missing: false, progress: NOTHING_YET }

/** Does a task in portions; `onSettled` gets how far it has come, also when that isn't the end. */
export function useBulk(task: BulkTask, onSettled: (progress: BulkProgress) => void) {
  const [state, setState] = useState(BEGINNING)
  const { text, progress } = state

  async function run(ids: readonly string[], before: BulkProgress) {
    setState((now) => ({ ...now, phase: 'working', missing: false, progress: before }))
    const show = (latest: BulkProgress) => setState((now) => ({ ...now, progress: together(before, latest) }))
    const outcome = together(before, await inPortions(ids, PORTION, (portion) => task.call(portion, text.trim()), show))
    // When all is done the dialog goes away as it is.
    if (unfinished(outcome).length > 0) setState((now) => ({ ...now, phase: 'outcome', progress: outcome }))
    onSettled(outcome)
  }

  return {
    ...state,
    total: task.subjects.length,
    write: (next: string) => setState({ ...state, text: next, missing: false }),
    /** False when the reason is missing. */
    start(): boolean {
      if (task.text.required && text.trim() === '') {
        setState({ ...state, missing: true })
        return false
      }
      void run(
        task.subjects.map(({ id }) => id),
        NOTHING_YET,
      )
      return true
    },
    /** Once more for those that it wasn't done to. */
    again: () => void run(unfinished(progress), { ...NOTHING_YET, done: progress.done }),
  }
}
