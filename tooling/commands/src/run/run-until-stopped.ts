import { describeError, bold, faint, seconds } from '../terminal.ts'
import { startEverything, type Everything } from './everything.ts'
import { claimInstance, releaseInstance, runningInstance } from './instance.ts'
import { refuseLiveKeys } from './live-keys.ts'
import { readStackFile, removeStackFiles } from './stack-files.ts'
import { summary } from './summary.ts'
import { terminationAsked } from './termination.ts'

/** Starts everything, says where it is, and stops it in order when asked. */
export async function runUntilStopped(
  mode: 'production' | 'development',
  whileRunning?: (everything: Everything, cleanup: AsyncDisposableStack) => void,
): Promise<number> {
  refuseLiveKeys(process.env)
  if (!claimInstance()) {
    const file = readStackFile()
    console.log(`Lectern already runs here (process ${runningInstance() ?? 'unknown'}).${file ? `\n${summary(file)}` : ''}`)
    return 1
  }
  const asked = terminationAsked()
  const cleanup = new AsyncDisposableStack()
  cleanup.defer(releaseInstance)
  cleanup.defer(removeStackFiles)
  const begin = performance.now()
  console.log(bold(mode === 'production' ? 'Starting Lectern' : 'Starting Lectern for development'))
  try {
    const starting = startEverything(mode, cleanup)
    // When the start is given up, what it still reports is of no interest.
    starting.catch(() => {})
    const everything = await Promise.race([starting, asked])
    if (typeof everything === 'string') return await stop(cleanup, everything)
    whileRunning?.(everything, cleanup)
    const file = readStackFile()
    console.log(`${file ? summary(file) : ''}\nReady in ${seconds(performance.now() - begin)}. ${faint('Ctrl-C stops everything; the data stays.')}`)
    return await stop(cleanup, await asked)
  } catch (error) {
    console.error(describeError(error))
    await cleanup.disposeAsync()
    return 1
  }
}

async function stop(cleanup: AsyncDisposableStack, reason: string): Promise<number> {
  console.log(`\nStopping ${faint(`(${reason})`)}`)
  const start = performance.now()
  await cleanup.disposeAsync()
  console.log(`Stopped in ${seconds(performance.now() - start)}`)
  return 0
}
