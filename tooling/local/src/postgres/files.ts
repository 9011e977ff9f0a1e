import { chownSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import type { RunAs } from './unprivileged.ts'

/** Gives a folder and all in it to the user of the database processes. What vanishes meanwhile (a server that is just ending removes its lock) is nobody's. */
export function giveTo(as: RunAs, path: string): void {
  if (as.uid === undefined || as.gid === undefined) return
  try {
    chownSync(path, as.uid, as.gid)
    if (!lstatSync(path).isDirectory()) return
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return
    throw error
  }
  for (const entry of readdirSync(path)) giveTo(as, join(path, entry))
}
