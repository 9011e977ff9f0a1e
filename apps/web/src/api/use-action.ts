import { type Failure, failureOf } from '@lectern/client/failure'
import { useCallback, useEffect, useRef, useState } from 'react'

export interface Action<Args extends unknown[]> {
  /** Runs it, unless it is running already. */
  start: (...args: Args) => Promise<void>
  pending: boolean
  /** Why the last run failed; null while nothing is wrong. */
  failure: Failure | null
  clear: () => void
}

/**
 * One thing that a person may do: knows whether it is under way and why it failed. What they typed stays where it is, because the fields are the
 * browser's own.
 */
export function useAction<Args extends unknown[], Result>(
  run: (...args: Args) => Promise<Result>,
  done?: (result: Result, ...args: Args) => void | Promise<void>,
): Action<Args> {
  const [state, setState] = useState<{ pending: boolean; failure: Failure | null }>({ pending: false, failure: null })
  const running = useRef(false)
  const latest = useRef({ run, done })
  useEffect(() => {
    latest.current = { run, done }
  })

  const start = useCallback(async (...args: Args) => {
    if (running.current) return
    running.current = true
    setState({ pending: true, failure: null })
    try {
      const result = await latest.current.run(...args)
      await latest.current.done?.(result, ...args)
      setState({ pending: false, failure: null })
    } catch (error) {
      setState({ pending: false, failure: failureOf(error) })
    } finally {
      running.current = false
    }
  }, [])
  const clear = useCallback(() => setState((before) => ({ ...before, failure: null })), [])

  return { start, pending: state.pending, failure: state.failure, clear }
}
