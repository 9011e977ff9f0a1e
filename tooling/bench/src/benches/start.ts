import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Bench, Row } from '../bench.ts'
import { proportionalMemoryMb } from '../memory.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const PATIENCE_MS = 300_000

export const bench: Bench = {
  about: 'P9: `npm start` in a fresh clone of HEAD until the first page, with cold npm caches and then a second time; memory of all its processes',
  async run() {
    const dir = mkdtempSync(join(tmpdir(), 'lectern-clone-'))
    execFileSync('git', ['clone', '--quiet', ROOT, join(dir, 'lectern')])
    const env = {
      ...cleanEnvironment(),
      npm_config_cache: join(dir, 'npm'),
      XDG_CACHE_HOME: join(dir, 'cache'),
      XDG_DATA_HOME: join(dir, 'data'),
      npm_config_store_dir: join(dir, 'store'),
    }
    try {
      const first = await startOnce(join(dir, 'lectern'), env)
      const second = await startOnce(join(dir, 'lectern'), env)
      return [
        { what: 'first page, cold caches', value: `${first.seconds.toFixed(1)} s`, aim: '≤ 120 s' },
        { what: 'first page, second time', value: `${second.seconds.toFixed(1)} s`, aim: '≤ 10 s' },
        { what: 'memory of everything (PSS)', value: `${second.memoryMb} MB`, aim: '≤ 1.2 GB' },
        { what: 'processes', value: second.processes, aim: '' },
      ] satisfies Row[]
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  },
}

/** Without what npm set for the process that runs the bench. */
function cleanEnvironment(): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_ENV$|^INIT_CWD$/.test(name))
  const path = (process.env['PATH'] ?? '').split(':').filter((folder) => !folder.includes('node_modules'))
  return { ...Object.fromEntries(kept), PATH: path.join(':') }
}

async function startOnce(repository: string, env: Record<string, string | undefined>): Promise<{ seconds: number; memoryMb: number; processes: number }> {
  const start = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: repository,
    env: { ...env, LECTERN_WEB_PORT: '3800', LECTERN_ADMIN_PORT: '3801' },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  while (
    !(await fetch('http://localhost:3800/').then(
      (response) => response.ok,
      () => false,
    ))
  ) {
    if (performance.now() - start > PATIENCE_MS || child.exitCode !== null) throw new Error('npm start did not come to its first page')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const seconds = (performance.now() - start) / 1000
  while (!readFileSync(join(repository, '.lectern/stack.json'), { encoding: 'utf8', flag: 'a+' }).includes('web'))
    await new Promise((resolve) => setTimeout(resolve, 50))
  const memory = proportionalMemoryMb(child.pid ?? 0)
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT')
  await ended
  return { seconds, ...memory }
}
