import { spawn } from 'node:child_process'
import { createHash, type Hash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { readIfThere, writePrivate } from '../files.ts'
import { BUILD_STAMP, LOGS, ROOT } from '../paths.ts'
import { PlainError } from '../terminal.ts'
import { endWithUs } from './end-with-us.ts'

const SOURCES = ['apps/web', 'apps/admin', 'packages', 'tooling/typescript']
const OUTPUTS = ['apps/web/dist', 'apps/admin/dist', 'packages/i18n/src/paraglide', 'apps/web/src/routeTree.gen.ts']
/** What a build makes itself, among it. */
const NOT_SOURCES = ['node_modules', 'dist', 'paraglide', 'coverage', 'project.inlang/cache']

/** Builds the pages when their sources have changed; answers whether it did. */
export async function buildPages(): Promise<'built' | 'unchanged'> {
  const hash = sourcesHash()
  const known: { hash?: string } = JSON.parse(readIfThere(BUILD_STAMP) ?? '{}')
  if (known.hash === hash && OUTPUTS.every((output) => existsSync(join(ROOT, output)))) return 'unchanged'
  await generateMessages()
  await Promise.all(['@lectern/web', '@lectern/admin'].map((name) => pnpm(['--filter', name, 'run', 'build'], `build-${name.slice('@lectern/'.length)}`)))
  writePrivate(BUILD_STAMP, { hash })
  return 'built'
}

/** The modules of the messages, which the servers need as well as the pages. */
export function generateMessages(): Promise<void> {
  return pnpm(['--filter', '@lectern/i18n', 'run', 'generate'], 'build-messages')
}

function sourcesHash(): string {
  const hash = createHash('sha256')
  for (const folder of SOURCES) addFolder(hash, folder)
  addFile(hash, 'pnpm-lock.yaml')
  return hash.digest('hex')
}

function addFolder(hash: Hash, folder: string): void {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    // What tools leave for themselves begins with a dot.
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !isMade(path)) addFolder(hash, path)
    else if (entry.isFile() && !/\.(test\.tsx?|gen\.ts|md|tsbuildinfo)$/.test(entry.name)) addFile(hash, path)
  }
}

function isMade(path: string): boolean {
  return NOT_SOURCES.some((name) => path.endsWith(`/${name}`))
}

function addFile(hash: Hash, path: string): void {
  hash.update(path).update(readFileSync(join(ROOT, path)))
}

function pnpm(args: string[], log: string): Promise<void> {
  mkdirSync(LOGS, { recursive: true })
  const file = join(LOGS, `${log}.log`)
  return new Promise((resolve, reject) => {
    const out = createWriteStream(file)
    const child = spawn('pnpm', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production' } })
    endWithUs(child, 'pnpm')
    let end = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        out.write(text)
        end = (end + text).slice(-4000)
      })
    }
    child.once('error', reject)
    child.once('close', (code) => {
      out.end()
      if (code === 0) resolve()
      else reject(new PlainError(`pnpm ${args.join(' ')} ended with ${code}\n${end}`))
    })
  })
}
