import { describeError } from './terminal.ts'

/** Answers the exit code. */
export type Command = (args: string[]) => Promise<number>

const COMMANDS: Record<string, () => Promise<{ run: Command }>> = {
  start: () => import('./commands/start.ts'),
  dev: () => import('./commands/dev.ts'),
  build: () => import('./commands/build.ts'),
  reset: () => import('./commands/reset.ts'),
  doctor: () => import('./commands/doctor.ts'),
  seed: () => import('./commands/seed.ts'),
  script: () => import('./commands/script.ts'),
  bench: () => import('./commands/bench.ts'),
  e2e: () => import('./commands/e2e.ts'),
  test: () => import('./commands/test.ts'),
}

const [name = '', ...args] = process.argv.slice(2)
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
if (load === undefined) {
  console.error(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`)
  process.exitCode = 1
} else {
  try {
    const { run } = await load()
    process.exitCode = await run(args)
  } catch (error) {
    console.error(describeError(error))
    process.exitCode = 1
  }
}
// What still waits for something (a pool, the channel to our starter) must not keep a finished command.
process.exit()
