import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface RunningProcess {
  pid: number
  url: string
  stop(): Promise<void>
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const READY_WITHIN_MS = 30_000

/** Runs a Node program of the repository on a port and waits until `path` answers. */
export async function startProcess(program: string, port: number, env: Record<string, string>, path = '/readyz'): Promise<RunningProcess> {
  const child = spawn(process.execPath, [program], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${program} could not be started`)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  const deadline = Date.now() + READY_WITHIN_MS
  while (
    !(await fetch(url + path).then(
      (response) => response.ok,
      () => false,
    ))
  ) {
    if (Date.now() > deadline || child.exitCode !== null) {
      child.kill('SIGKILL')
      throw new Error(`${program} did not answer at ${url}${path}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    pid,
    url,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
