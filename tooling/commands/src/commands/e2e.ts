import { STACK_FILE } from '../paths.ts'
import { startEverything } from '../run/everything.ts'
import { claimInstance, releaseInstance, runningInstance } from '../run/instance.ts'
import { refuseLiveKeys } from '../run/live-keys.ts'
import { runProgram } from '../run/run-program.ts'
import { removeStackFiles } from '../run/stack-files.ts'
import { PlainError } from '../terminal.ts'

/** Runs the browser tests against the running stack, or against one that is started for them and stopped again. */
export async function run(args: string[]): Promise<number> {
  refuseLiveKeys(process.env)
  await using cleanup = new AsyncDisposableStack()
  if (runningInstance() === undefined) {
    if (!claimInstance()) throw new PlainError('The stack is being started by another process')
    cleanup.defer(releaseInstance)
    cleanup.defer(removeStackFiles)
    await startEverything('production', cleanup)
  }
  return await runProgram('node_modules/vitest/vitest.mjs', ['run', '--root', 'tooling/e2e', ...args], { LECTERN_STACK_FILE: STACK_FILE })
}
