import { restartOnChange } from '../run/restart-on-change.ts'
import { runUntilStopped } from '../run/run-until-stopped.ts'

/** Serves everything from its sources; a change restarts the servers or reaches the page at once. */
export function run(): Promise<number> {
  return runUntilStopped('development', ({ backends }, cleanup) => {
    cleanup.use(restartOnChange(backends))
  })
}
