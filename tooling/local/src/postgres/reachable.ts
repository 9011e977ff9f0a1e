import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readlinkSync, rmdirSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

import type { RunAs } from './unprivileged.ts'

const OUTSIDE = '/var/lib/lectern'

/**
 * The folder for the data, such that the user of the database processes can reach it. As root with a checkout in a private
 * folder (/root) that user can't pass: then the data lies outside and `dir` is a link to it.
 */
export function reachableFolder(dir: string, as: RunAs): string {
  const link = readLink(dir)
  if (link !== undefined) {
    mkdirSync(link, { recursive: true })
    return link
  }
  const existed = existsSync(dir)
  mkdirSync(dir, { recursive: true })
  if (as.uid === undefined) return dir
  // The folder and the state folder it is in are ours to open; they can be passed, not listed.
  for (const own of [dir, dirname(dir)]) letPass(own)
  if (canReach(dir, as)) return dir
  if (existed) throw new Error(`${dir} was made where the user of Postgres can't reach it: remove it, or open the folders above it`)
  return linkOutside(dir)
}

function linkOutside(dir: string): string {
  const outside = join(OUTSIDE, createHash('sha256').update(dir).digest('hex').slice(0, 16))
  mkdirSync(outside, { recursive: true, mode: 0o711 })
  // The empty folder of before gives way to the link.
  rmdirSync(dir)
  symlinkSync(outside, dir)
  return outside
}

function letPass(dir: string): void {
  const mode = statSync(dir).mode & 0o777
  if ((mode & 0o011) !== 0o011) chmodSync(dir, mode | 0o011)
}

function canReach(dir: string, as: RunAs): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', dir], { ...as, cwd: '/' }).status === 0
}

function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}
