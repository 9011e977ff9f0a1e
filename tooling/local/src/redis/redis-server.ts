import { spawn, type ChildProcess } from 'node:child_process'
import { accessSync, closeSync, constants, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { until } from '../lib/until.ts'
import { RespClient } from './resp-client.ts'

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

export interface RedisServerProcess {
  pid: number
  stop(): Promise<void>
}

/** Starts a real Redis of ours, with its data in the folder; one that a killed predecessor left there is stopped first. */
export async function startRedisServer(options: { program: string; dir: string; port: number; logFile: string }): Promise<RedisServerProcess> {
  const { program, dir, port, logFile } = options
  mkdirSync(dir, { recursive: true })
  const pidFile = join(dir, 'redis.pid')
  await stopOrphan(pidFile)
  const log = openSync(logFile, 'a')
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--appendonly', 'yes', '--save', '', '--daemonize', 'no', '--maxmemory', '256mb', '--maxmemory-policy', 'allkeys-lru']
  const child = spawn(program, args, { stdio: ['ignore', log, log], detached: true, cwd: dir })
  closeSync(log)
  let failure: string | undefined
  child.once('error', (error) => (failure = error.message))
  child.once('exit', (code, signal) => (failure = `ended with ${signal ?? code}`))
  const client = new RespClient(port)
  await until('Redis to answer', async () => {
    if (failure !== undefined) throw new Error(`${program} ${failure}; see ${logFile}`)
    const [answer] = await client.send([['PING']])
    return answer === 'PONG' ? true : undefined
  })
  client.close()
  const pid = child.pid ?? 0
  writeFileSync(pidFile, `${pid}\n`)
  return { pid, stop: () => stop(child, pidFile) }
}

async function stop(child: ChildProcess, pidFile: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
  }
  rmSync(pidFile, { force: true })
}

async function stopOrphan(pidFile: string): Promise<void> {
  const pid = Number(readIfThere(pidFile))
  if (!(pid > 1) || !isRedis(pid)) return
  process.kill(pid, 'SIGTERM')
  await until('the old Redis to stop', () => (isRedis(pid) ? undefined : true))
}

function isRedis(pid: number): boolean {
  return /(redis|valkey)-server/.test(readIfThere(`/proc/${pid}/cmdline`))
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
