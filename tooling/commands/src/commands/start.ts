import { runUntilStopped } from '../run/run-until-stopped.ts'

/** Builds and serves everything on this machine. */
export function run(): Promise<number> {
  return runUntilStopped('production')
}
