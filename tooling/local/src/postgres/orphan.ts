import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { spawnSync } from 'node:child_process'

import { until } from '../lib/until.ts'

/** Stops a server that a killed predecessor left running on this data directory. Postgres itself clears a stale pid file. */
export async function stopOrphan(dataDir: string): Promise<boolean> {
  const pid = runningPid(dataDir)
  if (pid === undefined) return false
  process.kill(pid, 'SIGINT')
  try {
    await until(`the old server of ${dataDir} to stop`, () => (runningPid(dataDir) === undefined ? true : undefined), { timeoutMs: 10_000 })
  } catch {
    // A frozen or stuck one (SIGSTOP, a dead disk): crash recovery handles the rest.
    process.kill(pid, 'SIGQUIT')
    process.kill(pid, 'SIGCONT')
    await until(`the old server of ${dataDir} to give up`, () => (runningPid(dataDir) === undefined ? true : undefined), { timeoutMs: 10_000 })
  }
  return true
}

/** The pid of the postmaster that runs on the directory, when it is alive and really that one (pids are used again). */
export function runningPid(dataDir: string): number | undefined {
  const file = join(dataDir, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 1) return undefined
  return commandLine(pid)?.includes(resolve(dataDir)) ? pid : undefined
}

function commandLine(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      // A zombie has ended: only its parent hasn't looked yet.
      if (stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z')) return undefined
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    } catch {
      return undefined
    }
  }
  const ps = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return ps.status === 0 ? ps.stdout : undefined
}
