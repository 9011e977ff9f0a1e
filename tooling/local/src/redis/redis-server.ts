import { spawn, type ChildProcess } from 'node:child_process'
import { accessSync, closeSync, constants, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { stopRunning } from '../lib/processes.ts'
import { until } from '../lib/until.ts'
import { startWatchdog } from '../lib/watchdog.ts'
import { RespClient } from './resp-client.ts'

/** In the command line of redis-server and of valkey-server. */
const MARKER = '-server'

/** The path of a real Redis (or Valkey) on this machine. */
export function findRedisServer(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']
  for (const name of ['redis-server', 'valkey-server']) {
    for (const folder of folders) {
      const path = join(folder, name)
      try {
        accessSync(path, constants.X_OK)
        return path
      } catch {
        continue
      }
    }
  }
  return undefined
}

/** Stops one that a killed predecessor left running on this data. */
export function stopRedisOrphan(dir: string): Promise<boolean> {
  return stopRunning({ pidFile: pidFileIn(dir), marker: MARKER, signal: 'SIGTERM', force: 'SIGKILL' })
}

function pidFileIn(dir: string): string {
  return join(dir, 'redis.pid')
}

export interface RedisServerProcess {
  pid: number
  stop(): Promise<void>
}

/** Starts a real Redis of ours, with its data in the folder; one that a killed predecessor left there is stopped first. */
export async function startRedisServer(options: { program: string; dir: string; port: number; logFile: string }): Promise<RedisServerProcess> {
  const { program, dir, port, logFile } = options
  mkdirSync(dir, { recursive: true })
  const pidFile = pidFileIn(dir)
  await stopRedisOrphan(dir)
  const log = openSync(logFile, 'a')
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    dir,
    '--appendonly',
    'yes',
    '--save',
    '',
    '--daemonize',
    'no',
    '--maxmemory',
    '256mb',
    '--maxmemory-policy',
    'allkeys-lru',
  ]
  const child = spawn(program, args, { stdio: ['ignore', log, log], detached: true, cwd: dir })
  closeSync(log)
  const pid = child.pid ?? 0
  writeFileSync(pidFile, `${pid}\n`)
  let failure: string | undefined
  child.once('error', (error) => (failure = error.message))
  child.once('exit', (code, signal) => (failure = `ended with ${signal ?? code}`))
  const client = new RespClient({ host: '127.0.0.1', port })
  await until('Redis to answer', async () => {
    if (failure !== undefined) throw new Error(`${program} ${failure}; see ${logFile}`)
    const [answer] = await client.send([['PING']])
    return answer === 'PONG' ? true : undefined
  })
  client.close()
  const watchdog = startWatchdog({ marker: MARKER, signal: 'TERM' })
  watchdog.watch([pid])
  const end = async () => {
    await stop(child, pidFile)
    watchdog.release()
  }
  return { pid, stop: end }
}

async function stop(child: ChildProcess, pidFile: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
  }
  rmSync(pidFile, { force: true })
}
