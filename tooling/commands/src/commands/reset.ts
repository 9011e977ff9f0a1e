import { existsSync, lstatSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'

import { STATE } from '../paths.ts'
import { APP_NAMES } from '../run/apps.ts'
import { runningInstance, stopInstance } from '../run/instance.ts'
import { stopOrphans } from '../run/services.ts'

/** Throws away all that the stack keeps on this machine: `npm start` then begins afresh. */
export async function run(args: string[]): Promise<number> {
  if (!existsSync(STATE)) {
    console.log('There is nothing to reset.')
    return 0
  }
  if (!args.includes('--yes') && !(await confirmed())) {
    console.log('Nothing was changed.')
    return 1
  }
  if (runningInstance() !== undefined) {
    console.log('Stopping the stack that runs')
    await stopInstance()
  }
  await stopOrphans(APP_NAMES)
  removeState()
  console.log('Everything is gone. `npm start` begins afresh.')
  return 0
}

async function confirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.error('This throws away all data of the local stack: say `npm run reset -- --yes`.')
    return false
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`This throws away all data under ${STATE}. Go on? [y/N] `)
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}

function removeState(): void {
  // As root the data of Postgres may lie outside, behind a link.
  for (const entry of readdirSync(STATE)) {
    const path = join(STATE, entry)
    if (lstatSync(path).isSymbolicLink()) rmSync(readlinkSync(path), { recursive: true, force: true })
  }
  rmSync(STATE, { recursive: true, force: true })
}
