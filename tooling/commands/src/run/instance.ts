import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { runningPid, stopRunning } from '@lectern/local/lib/processes'

import { STATE } from '../paths.ts'

const PID_FILE = join(STATE, 'start.pid')
const MARKER = 'tooling/commands/src/main.ts'

/** The pid of the stack that runs on this checkout. */
export function runningInstance(): number | undefined {
  return runningPid(PID_FILE, MARKER)
}

/** Takes the state folder for this process; false when another one has it. */
export function claimInstance(): boolean {
  mkdirSync(STATE, { recursive: true })
  if (runningInstance() !== undefined) return false
  rmSync(PID_FILE, { force: true })
  try {
    writeFileSync(PID_FILE, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch {
    // Another start came between.
    return false
  }
}

export function releaseInstance(): void {
  rmSync(PID_FILE, { force: true })
}

/** Stops the stack that runs on this checkout, in order. */
export function stopInstance(): Promise<boolean> {
  return stopRunning({ pidFile: PID_FILE, marker: MARKER, signal: 'SIGTERM', force: 'SIGKILL', patienceMs: 30_000 })
}
