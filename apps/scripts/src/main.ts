import { failureOf } from '@lectern/client/failure'

import { connect } from './connection.ts'
import { type Script, UsageError } from './script.ts'
import { listCourses } from './scripts/list-courses.ts'
import { exportOrders } from './scripts/export-orders.ts'
import { logIn } from './scripts/log-in.ts'
import { verifyAudit } from './scripts/verify-audit.ts'

const SCRIPTS: Readonly<Record<string, Script>> = {
  'log-in': logIn,
  'courses:list': listCourses,
  'orders:export': exportOrders,
  'audit:verify': verifyAudit,
}

// Whoever reads our output (`… | head`) may have enough of it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

const [name = '', ...args] = process.argv.slice(2)
const script = SCRIPTS[name]

if (script) {
  try {
    await script.run({ connection: connect(), args })
  } catch (error) {
    process.exitCode = 1
    console.error(error instanceof UsageError ? `${error.message}\n\nUsage: npm run script -- ${name} ${script.usage}` : explain(error))
  }
} else {
  process.exitCode = name === '' ? 0 : 1
  if (name !== '') console.error(`There is no script "${name}".\n`)
  console.log('Scripts (npm run script -- NAME …):\n')
  for (const [known, { usage, summary }] of Object.entries(SCRIPTS)) console.log(`  ${known} ${usage}\n      ${summary}`)
}

function explain(error: unknown): string {
  const { reason, details, fields, httpStatus } = failureOf(error)
  if (reason === 'network')
    return `The servers don't answer: ${error instanceof Error ? error.message : String(error)}\nStart them with "npm start", or set LECTERN_URL.`
  if (reason === 'unauthenticated') return 'No valid API token. Make one with "npm run script -- log-in", or set LECTERN_API_TOKEN.'
  const where = fields.map(({ field, reason: why }) => `\n  ${field}: ${why}`).join('')
  return `Refused (${httpStatus}): ${reason} ${Object.keys(details).length > 0 ? JSON.stringify(details) : ''}${where}`
}
