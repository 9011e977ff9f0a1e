import { runProgram } from '../run/run-program.ts'

/** Runs one of the measurements. */
export function run(args: string[]): Promise<number> {
  return runProgram('tooling/bench/src/main.ts', args)
}
