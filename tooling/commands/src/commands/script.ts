import { runProgram } from '../run/run-program.ts'

/** Runs one of the internal scripts against the running servers. */
export function run(args: string[]): Promise<number> {
  return runProgram('apps/scripts/src/main.ts', args)
}
