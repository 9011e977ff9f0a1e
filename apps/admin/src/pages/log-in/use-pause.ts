import { useEffect, useState } from 'react'

/** The moment from which on something may be tried again; null once it has come, or when there is nothing to wait for. */
export function usePause(until: number | null): number | null {
  const [passed, setPassed] = useState<number | null>(null)
  useEffect(() => {
    if (until === null) return undefined
    const timer = setTimeout(() => setPassed(until), Math.max(0, until - Date.now()))
    return () => clearTimeout(timer)
  }, [until])
  return until !== null && passed !== until ? until : null
}
