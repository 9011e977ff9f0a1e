import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { stopRunning } from '@lectern/local/lib/processes'

import { readIfThere } from '../files.ts'
import { ROOT, STATE } from '../paths.ts'
import { bad, PlainError } from '../terminal.ts'

export interface ProcessOptions {
  name: string
  /** Where its log and its pid are kept; the state folder unless said otherwise. */
  stateDir?: string
  /** The program for Node, and its arguments. */
  script: string
  args?: string[]
  cwd?: string
  env: Record<string, string>
  /** For Node itself. */
  nodeOptions?: readonly string[]
  /** Answers 200 when the process can do its work; a `listening` one is ready with any answer. */
  readyUrl: string
  readyWhen?: 'ok' | 'listening'
  readyWithinMs?: number
}

const EXIT_WITH_PARENT = fileURLToPath(new URL('./exit-with-parent.ts', import.meta.url))
/**
 * Loading drizzle-orm alone fills 250 MB of young generation that is garbage at once; a smaller one is collected on the way.
 * Measured at 8 MB: 168 MB instead of 300, and no slower.
 */
const NODE_OPTIONS = ['--max-semi-space-size=8'] as const
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 10_000
/** A process that ran this long is taken to have been well. */
const WELL_AFTER_MS = 30_000
const STOP_PATIENCE_MS = 15_000

/** A server of ours in a process of its own, started again when it crashes. */
export class SupervisedProcess {
  readonly name: string
  readonly #options: ProcessOptions
  readonly #logFile: string
  readonly #pidFile: string
  #child: ChildProcess | undefined
  #stopping = false
  #crashes = 0

  constructor(options: ProcessOptions) {
    this.#options = options
    this.name = options.name
    const { stateDir = STATE } = options
    this.#logFile = join(stateDir, 'logs', `${options.name}.log`)
    this.#pidFile = pidFileOf(options.name, stateDir)
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** Starts it and waits until it can do its work; a crash before that is an error. */
  async start(): Promise<void> {
    this.#stopping = false
    for (const file of [this.#pidFile, this.#logFile]) mkdirSync(dirname(file), { recursive: true })
    await stopLeftover(this.name, this.#options.stateDir)
    const child = this.#spawn()
    await this.#ready(child)
    child.once('exit', (code, signal) => this.#onExit(child, code, signal))
    // It may have ended between its answer and now.
    if (ended(child)) this.#onExit(child, child.exitCode, child.signalCode)
  }

  async restart(): Promise<void> {
    await this.stop()
    await this.start()
  }

  async stop(): Promise<void> {
    this.#stopping = true
    const child = this.#child
    if (child !== undefined && !ended(child)) {
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS)
      await gone
      clearTimeout(timer)
    }
    rmSync(this.#pidFile, { force: true })
  }

  #spawn(): ChildProcess {
    const { script, args = [], cwd = ROOT, env, nodeOptions = NODE_OPTIONS } = this.#options
    const log = openSync(this.#logFile, 'a')
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...nodeOptions, '--import', EXIT_WITH_PARENT, script, ...args], {
      cwd,
      env,
      stdio: ['pipe', log, log],
      // In a group of its own: Ctrl-C in the terminal reaches only us, and we stop things in order.
      detached: true,
    })
    closeSync(log)
    child.stdin?.once('error', () => {})
    this.#child = child
    writeFileSync(this.#pidFile, `${child.pid ?? 0}\n`)
    return child
  }

  async #ready(child: ChildProcess): Promise<void> {
    const { readyUrl, readyWhen = 'ok', readyWithinMs = 60_000 } = this.#options
    for (const deadline = performance.now() + readyWithinMs; performance.now() < deadline; await delay(50)) {
      if (ended(child)) throw new PlainError(`${this.name} ended at its start with ${child.signalCode ?? child.exitCode}\n${this.tail()}`)
      const status = await statusOf(readyUrl)
      if (status !== undefined && (status < 400 || readyWhen === 'listening')) return
    }
    throw new PlainError(`${this.name} doesn't say that it is ready (${readyUrl})\n${this.tail()}`)
  }

  #onExit(child: ChildProcess, code: number | null, signal: NodeJS.Signals | null): void {
    if (this.#stopping || child !== this.#child) return
    console.error(bad(`${this.name} ended with ${signal ?? code}; it is started again. The end of its log:\n`) + this.tail())
    void this.#startAgain()
  }

  async #startAgain(): Promise<void> {
    await delay(Math.min(FIRST_PAUSE_MS * 2 ** this.#crashes++, LONGEST_PAUSE_MS))
    if (this.#stopping) return
    const started = performance.now()
    const child = this.#spawn()
    child.once('exit', (code, signal) => {
      if (performance.now() - started > WELL_AFTER_MS) this.#crashes = 0
      this.#onExit(child, code, signal)
    })
  }

  tail(lines = 20): string {
    return (readIfThere(this.#logFile) ?? '').trimEnd().split('\n').slice(-lines).join('\n')
  }
}

/** Ends a process of this name that a killed start left behind. */
export function stopLeftover(name: string, stateDir = STATE): Promise<boolean> {
  return stopRunning({ pidFile: pidFileOf(name, stateDir), marker: EXIT_WITH_PARENT, signal: 'SIGTERM', force: 'SIGKILL' })
}

function pidFileOf(name: string, stateDir: string): string {
  return join(stateDir, 'run', `${name}.pid`)
}

function ended(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined
}

async function statusOf(url: string): Promise<number | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000), redirect: 'manual' })
    await response.body?.cancel()
    return response.status
  } catch {
    return undefined
  }
}
