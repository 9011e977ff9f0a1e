import { spawnSync } from 'node:child_process'
import { globSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { Bench, Row } from '../bench.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

const STEPS = [
  { what: 'full type check, nothing kept', command: ['tsc', '-b'], aim: '≤ 10 s', before: forgetTypes },
  { what: 'type check, nothing changed', command: ['tsc', '-b'], aim: '' },
  { what: 'lint', command: ['oxlint', '--type-aware'], aim: '≤ 5 s' },
  { what: 'unit tests', command: ['vitest', 'run', '--project', 'unit'], aim: '≤ 20 s' },
  { what: 'everything (npm test)', command: ['npm', 'test'], aim: '≤ 6 min' },
] as const

export const bench: Bench = {
  about: 'P11: what a change costs the team, in seconds of wall time',
  async run() {
    return STEPS.map((step): Row => {
      if ('before' in step) step.before()
      const [program, ...args] = step.command
      const start = performance.now()
      const { status } = spawnSync(program, args, { cwd: ROOT, stdio: 'ignore' })
      return { what: step.what, seconds: ((performance.now() - start) / 1000).toFixed(1), passed: status === 0 ? 'yes' : 'no', aim: step.aim }
    })
  },
}

function forgetTypes(): void {
  for (const folder of globSync('{apps,packages,tooling}/*/.types', { cwd: ROOT })) rmSync(`${ROOT}${folder}`, { recursive: true })
}
