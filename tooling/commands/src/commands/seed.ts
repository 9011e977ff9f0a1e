import { findProgram } from '../run/programs.ts'
import { APP_NAMES } from '../run/apps.ts'
import { serverEnvironment } from '../run/environment.ts'
import { claimInstance, releaseInstance, runningInstance } from '../run/instance.ts'
import { refuseLiveKeys } from '../run/live-keys.ts'
import { runProgram } from '../run/run-program.ts'
import { SEED } from '../run/seed.ts'
import { startServices } from '../run/services.ts'
import { readEnvironment } from '../run/stack-files.ts'
import { PlainError } from '../terminal.ts'

/** Fills the databases of the running stack, or of one that is started for it and stopped again. */
export async function run(args: string[]): Promise<number> {
  refuseLiveKeys(process.env)
  if (runningInstance() !== undefined) {
    const env = readEnvironment()
    if (env === undefined) throw new PlainError('The stack is starting: try again when it is ready')
    return runProgram(SEED, args, env)
  }
  if (!claimInstance()) throw new PlainError('The stack is being started by another process')
  await using cleanup = new AsyncDisposableStack()
  cleanup.defer(releaseInstance)
  const services = await startServices(APP_NAMES)
  cleanup.defer(() => services.stack.stop())
  return await runProgram(SEED, args, serverEnvironment(services, { development: false, ffmpeg: findProgram('ffmpeg') }))
}
