import { failureOf } from '@lectern/client/failure'

type Listener = () => void

const listeners = new Set<Listener>()

/** Calls back when a server says that nobody is logged in any more; returns how to stop that. */
export function onSessionEnd(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Looks at what a call failed with. */
export function noticeSessionEnd(error: unknown): void {
  if (failureOf(error).httpStatus === 401) for (const listener of listeners) listener()
}
