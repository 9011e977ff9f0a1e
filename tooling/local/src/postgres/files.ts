import { chownSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import type { RunAs } from './unprivileged.ts'

/** Gives a folder and all in it to the user of the database processes. */
export function giveTo(as: RunAs, path: string): void {
  if (as.uid === undefined || as.gid === undefined) return
  chownSync(path, as.uid, as.gid)
  if (!lstatSync(path).isDirectory()) return
  for (const entry of readdirSync(path)) giveTo(as, join(path, entry))
}
