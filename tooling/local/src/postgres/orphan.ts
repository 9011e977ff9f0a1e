import { join } from 'node:path'

import { runningPid, stopRunning } from '../lib/processes.ts'

/** The file in which Postgres keeps its pid. */
export function pidFileOf(dataDir: string): string {
  return join(dataDir, 'postmaster.pid')
}

/** The pid of the server that runs on the directory. */
export function serverPid(dataDir: string): number | undefined {
  return runningPid(pidFileOf(dataDir), dataDir)
}

/** Stops a server that a killed predecessor left running on this data directory. Postgres itself clears a stale pid file. */
export function stopOrphan(dataDir: string): Promise<boolean> {
  return stopRunning({ pidFile: pidFileOf(dataDir), marker: dataDir, signal: 'SIGINT', force: 'SIGQUIT' })
}
