import { spawn } from 'node:child_process'
import { join } from 'node:path'

import type { Environment } from '@lectern/local/environment'
import postgres from 'postgres'

import { ROOT } from '../paths.ts'
import { PlainError } from '../terminal.ts'

/** Whether the catalogue has no course yet. */
export async function isEmpty(coreUrl: string): Promise<boolean> {
  const sql = postgres(coreUrl, { max: 1, onnotice: () => {} })
  try {
    const [row] = await sql`select 1 from courses limit 1`
    return row === undefined
  } finally {
    await sql.end()
  }
}

/** Fills the databases; does nothing where it has been done. Its output is shown only when asked for, or when it fails. */
export function seed(env: Environment, options: { args?: string[]; quiet: boolean }): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, 'tooling/seed/src/main.ts'), ...(options.args ?? [])], {
      cwd: ROOT,
      env,
      stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new PlainError(`The seed ended with ${code}\n${output}`))))
  })
}
