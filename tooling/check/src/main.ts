import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { sum, table, type Outcome } from './outcome.ts'
import { runStep } from './run-step.ts'
import { STEPS } from './steps.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'lectern-check-'))
// As root Postgres runs as another user, who must be able to pass.
chmodSync(scratch, 0o711)
// The browser tests get a stack of their own: the data of whoever works here stays as it is.
const env = { ...process.env, LECTERN_STATE: join(scratch, 'stack'), NO_COLOR: '1', CI: '1' }

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`There is no step "${unknown.join('", "')}". There are: ${STEPS.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}

const outcomes: Outcome[] = []
try {
  for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    process.stdout.write(`${step.name} … `)
    const { outcome, output } = await runStep(step, { root, scratch, env })
    outcomes.push(outcome)
    console.log(`${outcome.ok ? 'ok' : 'FAILED'} (${(outcome.milliseconds / 1000).toFixed(1)} s)`)
    if (!outcome.ok) console.log(`\n${output.trimEnd()}\n`)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
console.log(`\n${table(outcomes)}\n`)
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1
console.log(sum(outcomes))
