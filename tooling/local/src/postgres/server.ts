import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { until } from '../lib/until.ts'
import { stopOrphan } from './orphan.ts'
import type { RunAs } from './unprivileged.ts'

/** One postgres process on one data directory. */
export class PostgresServer {
  readonly dir: string
  readonly port: number
  readonly logFile: string
  readonly #bin: string
  readonly #as: RunAs
  readonly #onStarted: () => void
  #process: ChildProcess | undefined

  constructor(options: { bin: string; as: RunAs; dir: string; port: number; logFile: string; onStarted: () => void }) {
    this.#bin = options.bin
    this.#as = options.as
    this.dir = options.dir
    this.port = options.port
    this.logFile = options.logFile
    this.#onStarted = options.onStarted
  }

  get pid(): number | undefined {
    return this.#process?.pid
  }

  async start(): Promise<void> {
    await stopOrphan(this.dir)
    const log = openSync(this.logFile, 'a')
    // In a group of its own: Ctrl-C in the terminal reaches only the command, which stops things in order.
    const child = spawn(join(this.#bin, 'postgres'), ['-D', this.dir], {
      ...this.#as,
      env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
      cwd: this.dir,
      stdio: ['ignore', log, log],
      detached: true,
    })
    closeSync(log)
    this.#process = child
    this.#onStarted()
    let failure: string | undefined
    child.once('error', (error) => (failure = error.message))
    child.once('exit', (code, signal) => (failure = `ended with ${signal ?? code}`))
    await until(
      `Postgres on port ${this.port} to accept connections`,
      () => {
        if (failure !== undefined) throw new Error(`Postgres ${failure}\n${tail(this.logFile)}`)
        return this.#status() === undefined ? undefined : true
      },
      { timeoutMs: 60_000, everyMs: 10 },
    )
  }

  /** Line 8 of the pid file says "ready" or "standby" once connections are taken: what pg_ctl waits for. */
  #status(): 'ready' | 'standby' | undefined {
    const file = join(this.dir, 'postmaster.pid')
    if (!existsSync(file)) return undefined
    const lines = readFileSync(file, 'utf8').split('\n')
    if (Number(lines[0]) !== this.#process?.pid) return undefined
    const status = lines[7]?.trim()
    return status === 'ready' || status === 'standby' ? status : undefined
  }

  /** Freezes the server and its backends, as a machine that hangs does: no error, no answer. */
  pause(): void {
    const pid = this.#runningPid()
    // The postmaster first, so that it makes no new backend meanwhile.
    process.kill(pid, 'SIGSTOP')
    for (const child of childPids(pid)) process.kill(child, 'SIGSTOP')
  }

  resume(): void {
    const pid = this.#runningPid()
    for (const child of childPids(pid)) process.kill(child, 'SIGCONT')
    process.kill(pid, 'SIGCONT')
  }

  /** SIGINT stops it in order, SIGQUIT ends it as a crash does. */
  async stop(signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
    const child = this.#process
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    this.resume()
    this.#process = undefined
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await gone
  }

  #runningPid(): number {
    const pid = this.#process?.pid
    if (pid === undefined) throw new Error(`Postgres on port ${this.port} isn't running`)
    return pid
  }
}

function childPids(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

function tail(file: string): string {
  return readFileSync(file, 'utf8').split('\n').slice(-15).join('\n')
}
