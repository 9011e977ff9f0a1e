import { runProgram } from '../run/run-program.ts'

/** Runs every check there is. */
export function run(args: string[]): Promise<number> {
  return runProgram('tooling/check/src/main.ts', args)
}
