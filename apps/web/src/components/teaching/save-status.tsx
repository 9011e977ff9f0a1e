import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { useBlocker } from '@tanstack/react-router'
import Check from 'lucide-react/icons/check'
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'

import { type Autosave, createAutosave, type SaveState } from '../../teaching/autosave.ts'

interface Board {
  report: (source: string, state: SaveState | null) => void
  states: ReadonlyMap<string, SaveState>
}

const BoardContext = createContext<Board | null>(null)

/** Collects what the parts of the builder say of their saving. */
export function SaveStatusProvider({ children }: { children: ReactNode }) {
  const [states, setStates] = useState<ReadonlyMap<string, SaveState>>(new Map())
  const report = useCallback((source: string, state: SaveState | null) => {
    setStates((before) => {
      const after = new Map(before)
      if (state === null) after.delete(source)
      else after.set(source, state)
      return after
    })
  }, [])
  const board = useMemo(() => ({ states, report }), [states, report])
  return <BoardContext value={board}>{children}</BoardContext>
}

/** The one place that says whether everything typed is safe. */
export function SaveStatus() {
  const board = use(BoardContext)
  const all = [...(board?.states.values() ?? [])]
  const worst = (['failed', 'saving', 'unsaved'] as const).map((phase) => all.find((state) => state.phase === phase)).find((state) => state !== undefined)
  const open = worst !== undefined
  useEffect(() => {
    if (!open) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [open])
  return (
    <span role="status" className={worst?.phase === 'failed' ? 'text-carmine' : 'text-muted'}>
      {worst === undefined ? (
        <span className="inline-flex items-center gap-1.5">
          <Check aria-hidden="true" className="size-3.5" />
          {m.teaching_state_saved()}
        </span>
      ) : worst.phase === 'failed' ? (
        worst.failure.fields.length > 0 ? (
          m.teaching_state_invalid()
        ) : (
          m.teaching_state_failed({ reason: errorMessage(worst.failure.reason, worst.failure.details) })
        )
      ) : worst.phase === 'saving' ? (
        m.teaching_state_saving()
      ) : (
        m.teaching_state_unsaved()
      )}
    </span>
  )
}

/** Saves what changes under a name, and tells the board. What waits is saved before the part goes away. */
export function useAutosave<Value>(source: string, save: (value: Value) => Promise<unknown>): Autosave<Value> & { current: SaveState } {
  const board = use(BoardContext)
  const [autosave] = useState(() => createAutosave(save))
  useEffect(() => autosave.saveWith(save))
  const current = useSyncExternalStore(autosave.subscribe, autosave.state, autosave.state)
  const report = board?.report
  useEffect(() => {
    report?.(source, current)
  }, [report, source, current])
  useEffect(
    () => () => {
      void autosave.flush().finally(() => {
        if (autosave.state().phase === 'saved') report?.(source, null)
      })
    },
    [autosave, report, source],
  )
  useBlocker({
    shouldBlockFn: async () => {
      await autosave.flush()
      return false
    },
    enableBeforeUnload: false,
  })
  return { ...autosave, current }
}
