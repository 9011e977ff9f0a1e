import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { auditOf } from './report.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/pnpm'), ['audit', '--prod', '--json'], { cwd: root, encoding: 'utf8', timeout: 60_000 })
const audit = auditOf(stdout || stderr || '')
switch (audit.kind) {
  case 'clean':
    console.log(`Nothing grave is known of what ships (${audit.lesser} lesser).`)
    break
  case 'not_asked':
    console.log(`The registry doesn't say (${audit.why}).`)
    break
  case 'faulty':
    for (const fault of audit.faults) console.error(fault)
    process.exitCode = 1
    break
}
