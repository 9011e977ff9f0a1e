import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Environment } from '@lectern/local/environment'

import { STATE } from '../paths.ts'
import { runQuietly } from './run-program.ts'

export const SEED = 'tooling/seed/src/main.ts'

const DONE = join(STATE, 'seeded')

/** Whether a seed has come to its end here; one that was cut off is done again, and leaves alone what is there. */
export function isSeeded(): boolean {
  return existsSync(DONE)
}

/** Fills the empty databases with the academy. */
export async function seedOnce(env: Environment): Promise<void> {
  await runQuietly(SEED, env)
  writeFileSync(DONE, '')
}
