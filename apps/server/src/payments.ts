import { paymentsRouter } from '@lectern/api/roles'

import { openDeps, openPayments } from './deps.ts'
import { readPaymentsEnv } from './env.ts'
import { run } from './run.ts'

await run(() => {
  const env = readPaymentsEnv(process.env)
  const open = openDeps('payments', env, { payments: openPayments(env) })
  return { name: 'payments', env, open, mounts: [{ endpoint: '/api/payments', router: paymentsRouter }] }
})
