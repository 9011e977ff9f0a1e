import { OTHER_ROUTES } from '@lectern/api/other-routes'
import { REST_ROOT } from '@lectern/api/rest/routes'
import { coreRouter, mediaRouter, paymentsRouter } from '@lectern/api/roles'
import { testApp } from '@lectern/api/test/app'
import { createStripeGateway } from '@lectern/providers/stripe'
import { expect, test } from 'vitest'

import { createApp } from '../../src/http/app.ts'
import { httpSettings } from '../../src/http/settings.ts'

const MOUNTS = [
  { endpoint: '/api/core', router: coreRouter },
  { endpoint: '/api/media', router: mediaRouter },
  { endpoint: '/api/payments', router: paymentsRouter },
]

test('E6: a server answers no path that is neither a procedure, nor of the outside API, nor on the list of other paths', async () => {
  const gateway = createStripeGateway({ secretKey: 'sk_test_routes', webhookSecret: 'whsec_routes' })
  const { deps } = await testApp({ payments: { gateway } })
  const { routes } = createApp({
    deps,
    settings: httpSettings({ siteUrl: 'http://localhost:3000', adminUrl: 'http://localhost:3100', trustedProxies: 1 }),
    mounts: MOUNTS,
    metrics: null,
    draining: { started: false },
    uploads: () => Promise.resolve(new Response()),
    rest: true,
  })
  const tables = new Set([...MOUNTS.map(({ endpoint }) => `${endpoint}/*`), `${REST_ROOT}/*`, '*', '/*'])
  const others = routes.filter(({ path }) => !tables.has(path)).map(({ method, path }) => `${method} ${path}`)
  const listed = OTHER_ROUTES.flatMap(({ methods, path }) => methods.map((method) => `${method} ${path}`))
  expect([...new Set(others)].toSorted()).toEqual(listed.toSorted())
})
