/** One thing `npm test` does. */
export interface Step {
  name: string
  /** The program, of node_modules/.bin or Node's own, and its arguments. */
  command: [program: string, ...args: string[]]
  /** Tests are counted one by one; any other step counts as one. */
  tests?: true
}

const MINUTE = 60_000

/** After this long a step counts as failed. */
export const STEP_TIME_LIMIT_MS = 20 * MINUTE

/** In this order: the build makes the messages and the routes that the types are checked with; then what finds most in the least time. */
export const STEPS: readonly Step[] = [
  { name: 'builds', command: ['node', 'tooling/commands/src/main.ts', 'build'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['oxlint', '--type-aware'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'arrows', command: ['tooling/check/node_modules/.bin/depcruise', '--config', 'tooling/check/dependency-cruiser.cjs', 'apps', 'packages', 'tooling'] },
  { name: 'packages', command: ['turbo', 'boundaries'] },
  { name: 'unused', command: ['knip'] },
  { name: 'versions', command: ['sherif'] },
  { name: 'pages of docs', command: ['node', 'tooling/docs/src/main.ts', '--check'] },
  { name: 'known faults', command: ['node', 'tooling/check/src/audit/main.ts'] },
  { name: 'unit tests', command: ['vitest', 'run', '--project', 'unit'], tests: true },
  { name: 'integration tests', command: ['vitest', 'run', '--project', 'integration'], tests: true },
  { name: 'browser tests', command: ['node', 'tooling/commands/src/main.ts', 'e2e'], tests: true },
]
