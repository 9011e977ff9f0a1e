import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { ROOT } from '../paths.ts'
import { PlainError } from '../terminal.ts'
import { endWithUs } from './end-with-us.ts'

/** Runs a program of the workspace in this terminal and answers its exit code. */
export function runProgram(script: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, script), ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
    endWithUs(child, script)
    // Ctrl-C reaches it by itself; the others only us.
    const ignore = () => {}
    const pass = (signal: NodeJS.Signals) => child.kill(signal)
    process.on('SIGINT', ignore).on('SIGTERM', pass).on('SIGHUP', pass)
    process.once('disconnect', () => child.kill('SIGTERM'))
    process.channel?.unref()
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/** Runs a program of the workspace with this environment; what it prints is shown only when it fails. */
export function runQuietly(script: string, env: Record<string, string>, args: string[] = []): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, script), ...args], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    endWithUs(child, script)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new PlainError(`${script} ended with ${code}\n${output}`))))
  })
}
