import type { ChildProcess } from 'node:child_process'

import { startWatchdog } from '@lectern/local/lib/watchdog'

/** Ends a program of ours when we end before it, also by force. The marker is in its command line. */
export function endWithUs(child: ChildProcess, marker: string): void {
  if (child.pid === undefined) return
  const watchdog = startWatchdog({ marker, signal: 'TERM' })
  watchdog.watch([child.pid])
  child.once('exit', () => watchdog.release())
}
