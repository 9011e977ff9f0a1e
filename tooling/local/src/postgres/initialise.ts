import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { ACCESS_RULES } from './configuration.ts'
import type { RunAs } from './unprivileged.ts'
import { giveTo } from './files.ts'

/** Makes a new, empty cluster; the superuser `postgres` gets the password. */
export async function initialise(options: { bin: string; as: RunAs; dir: string; durable: boolean; password: string }): Promise<void> {
  const { bin, as, dir, durable, password } = options
  const parent = dirname(dir)
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  giveTo(as, parent)
  const passwordFile = join(parent, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveTo(as, passwordFile)
  const args = ['-D', dir, '-U', 'postgres', '--pwfile', passwordFile, '-A', 'scram-sha-256', '-E', 'UTF8', '--no-instructions']
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C')
  if (!durable) args.push('--no-sync')
  try {
    await run(join(bin, 'initdb'), args, as, parent)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  appendFileSync(join(dir, 'postgresql.conf'), "\ninclude_if_exists = 'lectern.conf'\n")
  writeFileSync(join(dir, 'pg_hba.conf'), ACCESS_RULES)
}

function run(program: string, args: string[], as: RunAs, cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...as, cwd, env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }, stdio: ['ignore', 'ignore', 'pipe'] })
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`initdb ended with ${code}: ${errors}`))))
  })
}
