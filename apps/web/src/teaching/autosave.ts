import { type Failure, failureOf } from '@lectern/client/failure'

import { mayPass } from '../lib/failure-fields.ts'

export type SaveState = { phase: 'saved' | 'unsaved' | 'saving' } | { phase: 'failed'; failure: Failure }

export interface Autosave<Value> {
  /** Something was typed: it is saved after a short rest. */
  change: (value: Value) => void
  /** Saves at once what waits, e.g. when the field is left. */
  flush: () => Promise<void>
  state: () => SaveState
  subscribe: (listener: () => void) => () => void
  /** Saves from now on in another way, e.g. under another parent. */
  saveWith: (save: (value: Value) => Promise<unknown>) => void
}

const REST_MS = 700
const RETRY_MS = 4_000

/** Saves the latest of many changes, one at a time and in order; what a shaky network didn't take is tried again. */
export function createAutosave<Value>(first: (value: Value) => Promise<unknown>): Autosave<Value> {
  let save = first
  let waiting: { value: Value } | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let working: Promise<void> | null = null
  let state: SaveState = { phase: 'saved' }
  const listeners = new Set<() => void>()
  const become = (next: SaveState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const later = (milliseconds: number) => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => void flush(), milliseconds)
  }

  async function work(): Promise<void> {
    while (waiting !== null) {
      const { value } = waiting
      waiting = null
      become({ phase: 'saving' })
      try {
        await save(value)
      } catch (error) {
        const failure = failureOf(error)
        // A newer text stands; else this one is still to be saved.
        waiting ??= { value }
        become({ phase: 'failed', failure })
        if (mayPass(failure)) later(RETRY_MS)
        return
      }
    }
    become({ phase: 'saved' })
  }

  async function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (waiting === null) return working ?? undefined
    working ??= work().finally(() => {
      working = null
    })
    return working
  }

  return {
    change(value) {
      waiting = { value }
      if (state.phase !== 'saving') become({ phase: 'unsaved' })
      later(REST_MS)
    },
    flush,
    saveWith(next) {
      save = next
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
