import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** The pid in a pid file, when that process is alive and its command line has the marker: pids are used again. */
export function runningPid(pidFile: string, marker: string): number | undefined {
  const pid = Number(readIfThere(pidFile)?.split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 1) return undefined
  return commandLine(pid)?.includes(marker) ? pid : undefined
}

/** Ends the process of a pid file in order; by force when it doesn't follow. */
export async function stopRunning(options: {
  pidFile: string
  marker: string
  signal: NodeJS.Signals
  force: NodeJS.Signals
  patienceMs?: number
}): Promise<boolean> {
  const { pidFile, marker, signal, force, patienceMs = 10_000 } = options
  const pid = runningPid(pidFile, marker)
  if (pid === undefined) return false
  process.kill(pid, signal)
  // One that was frozen hears nothing until it goes on.
  process.kill(pid, 'SIGCONT')
  if (await isGone(pidFile, marker, patienceMs)) return true
  process.kill(pid, force)
  if (await isGone(pidFile, marker, patienceMs)) return true
  throw new Error(`Process ${pid} (${marker}) doesn't end`)
}

async function isGone(pidFile: string, marker: string, withinMs: number): Promise<boolean> {
  for (const end = performance.now() + withinMs; performance.now() < end; await delay(20)) {
    if (runningPid(pidFile, marker) === undefined) return true
  }
  return false
}

/** How a living process was called; a zombie has ended, only its parent hasn't looked yet. */
function commandLine(pid: number): string | undefined {
  if (process.platform === 'linux') {
    const state = readIfThere(`/proc/${pid}/stat`)
    if (state === undefined || state.slice(state.lastIndexOf(')') + 2).startsWith('Z')) return undefined
    return readIfThere(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ')
  }
  const ps = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return ps.status === 0 ? ps.stdout : undefined
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
