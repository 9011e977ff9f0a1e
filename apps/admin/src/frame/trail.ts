import { useEffect, useSyncExternalStore } from 'react'

/** A step from a place down to the page; the last one is the page itself. */
export interface Crumb {
  name: string
  /** Left out for the page itself. */
  path?: string
}

const NONE: readonly Crumb[] = []
let trail = NONE
const listeners = new Set<() => void>()

function setTrail(next: readonly Crumb[]): void {
  trail = next
  for (const listener of listeners) listener()
}

/** For a page below a place of the navigation: names it, and what is between, in the header. */
export function useTrail(crumbs: readonly Crumb[]): void {
  const key = JSON.stringify(crumbs)
  useEffect(() => {
    const parsed: Crumb[] = JSON.parse(key)
    setTrail(parsed)
    return () => setTrail(NONE)
  }, [key])
}

/** What the page that is shown has said. */
export function useShownTrail(): readonly Crumb[] {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    () => trail,
  )
}
