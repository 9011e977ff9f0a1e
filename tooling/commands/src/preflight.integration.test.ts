import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { until } from '@lectern/local/lib/until'
import { afterEach, beforeEach, expect, it } from 'vitest'

let checkout: string

/** A checkout with an npx that notes how it was called and brings a Node. */
beforeEach(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'lectern-preflight-'))
  await mkdir(join(checkout, 'tooling/commands/src'), { recursive: true })
  await mkdir(join(checkout, 'bin'))
  await cp(fileURLToPath(new URL('../../preflight.mjs', import.meta.url)), join(checkout, 'tooling/preflight.mjs'))
  await writeFile(join(checkout, 'package.json'), '{ "packageManager": "pnpm@1.2.3+sha512.abc" }')
  await writeFile(join(checkout, 'pnpm-lock.yaml'), 'one')
  await writeFile(
    join(checkout, 'tooling/commands/src/main.ts'),
    // Ready for a signal before it says that it runs.
    `if (process.argv[2] === 'wait') { process.on('SIGTERM', () => process.exit(9)); process.once('disconnect', () => process.exit(8)); setInterval(() => {}, 1000) }
     console.log(JSON.stringify({ pid: process.pid, args: process.argv.slice(2), path: process.env.PATH.split(':')[0] }))
     if (process.argv[2] !== 'wait') process.exit(process.argv[2] === 'fail' ? 7 : 0)`,
  )
  const node = `node_modules/node-linux-${process.arch}/bin`
  const npx = `#!/bin/sh\necho "$@" >> calls\n[ -f broken ] && exit 1\nmkdir -p ${node} && ln -sf ${process.execPath} ${node}/node\n`
  await writeFile(join(checkout, 'bin/npx'), npx, { mode: 0o755 })
})
afterEach(async () => {
  await rm(checkout, { recursive: true, force: true })
})

function start(...args: string[]) {
  const env = { ...process.env, PATH: [join(checkout, 'bin'), process.env['PATH']].join(delimiter), npm_lifecycle_event: undefined }
  return spawn(process.execPath, [join(checkout, 'tooling/preflight.mjs'), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function run(...args: string[]): Promise<{ code: number | null; out: string; errors: string }> {
  const child = start(...args)
  let out = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, errors })))
}

const installs = async () => (await readFile(join(checkout, 'calls'), 'utf8')).trim().split('\n')

it('installs once, by the pinned pnpm, and again only when the lockfile has changed', async () => {
  await run('start')
  await run('start')
  expect(await installs()).toEqual(['--yes pnpm@1.2.3 install --frozen-lockfile --reporter=append-only'])
  await writeFile(join(checkout, 'pnpm-lock.yaml'), 'two')
  await run('start')
  expect(await installs()).toHaveLength(2)
})

it('tries again after an install that failed, and ends with its failure', async () => {
  await writeFile(join(checkout, 'broken'), '')
  const failed = await run('start')
  expect(failed).toMatchObject({ code: 1 })
  expect(failed.errors).toContain('could not be installed')
  await rm(join(checkout, 'broken'))
  expect(await run('start')).toMatchObject({ code: 0 })
})

it('hands over the arguments, the programs of the workspace and the exit code', async () => {
  const { code, out } = await run('fail', '--courses', '10')
  expect(code).toBe(7)
  expect(JSON.parse(out.split('\n').at(-2) ?? '')).toMatchObject({ args: ['fail', '--courses', '10'], path: join(checkout, 'node_modules/.bin') })
})

it('passes a signal on', async () => {
  const child = start('wait')
  await new Promise((resolve) => child.stdout.on('data', (text) => String(text).includes('args') && resolve(undefined)))
  child.kill('SIGTERM')
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(9)
})

it.runIf(process.platform === 'linux')('stops the command when npm is killed by force, also with a shell between', async () => {
  const preflight = join(checkout, 'tooling/preflight.mjs')
  const env = { ...process.env, PATH: [join(checkout, 'bin'), process.env['PATH']].join(delimiter), npm_lifecycle_event: 'start' }
  // As npm does it; the last `true` keeps each shell from giving its place to the program.
  const npm = spawn('/bin/sh', ['-c', `/bin/sh -c '"${process.execPath}" "${preflight}" wait; true'; true`], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const pid = await new Promise<number>((resolve) => {
    npm.stdout.setEncoding('utf8').on('data', (text: string) => {
      const line = text.split('\n').find((candidate) => candidate.includes('"pid"'))
      if (line !== undefined) resolve(JSON.parse(line).pid)
    })
  })
  npm.kill('SIGKILL')
  await until('the command to end', () => (existsSync(`/proc/${pid}`) ? undefined : true))
  expect(existsSync(`/proc/${pid}`)).toBe(false)
})
