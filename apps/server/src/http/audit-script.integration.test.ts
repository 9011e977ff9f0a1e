import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import type { Scope } from '@lectern/auth/scopes'
import { testApp } from '@lectern/api/test/app'
import { appRouter } from '@lectern/api/roles'
import { createMetrics } from '@lectern/telemetry/metrics'
import { expect, onTestFinished, test } from 'vitest'

import { createApp } from './app.ts'
import { serve } from './serve.ts'
import { httpSettings } from './settings.ts'

const run = promisify(execFile)
const MAIN = fileURLToPath(new URL('../../../scripts/src/main.ts', import.meta.url))

/** A server, and `npm run script -- audit:verify` of an admin who calls it with a token. */
async function start() {
  const app = await testApp()
  const { deps } = app
  const admin = await app.signedIn('admin')
  const settings = httpSettings({ siteUrl: 'http://localhost:3000', adminUrl: 'http://localhost:3100', trustedProxies: 1 })
  const draining = { started: false }
  const metrics = createMetrics('test')
  const hono = createApp({ deps, settings, mounts: [{ endpoint: '/api/core', router: appRouter }], metrics, draining, uploads: null })
  const running = await serve({ app: hono, host: '127.0.0.1', port: 0, metrics: null, draining, log: deps.log, close: async () => {} })
  onTestFinished(() => running.stop())
  async function verify(scope: Scope, ...args: string[]) {
    const { token } = await app.as(admin).accounts.createToken({ name: 'scripts', scopes: [scope], expiresInDays: 1 })
    const env = { ...process.env, LECTERN_URL: `http://127.0.0.1:${running.port}`, LECTERN_API_TOKEN: token }
    return run(process.execPath, [MAIN, 'audit:verify', ...args], { env })
  }
  return { app, admin, db: deps.core.primary, verify }
}

test('S8: the script says that the log holds, or ends with 1 and names the entry and the fault', async () => {
  const { app, admin, db, verify } = await start()
  const { staff } = app.as(admin)
  await staff.saveSetting({ key: 'platform_share', version: 0, value: { basisPoints: 1_000 } })
  await staff.saveSetting({ key: 'platform_share', version: 1, value: { basisPoints: 2_000 } })
  expect((await verify('staff:read')).stdout).toMatch(/^The audit log holds: 2 entries, .*\nEnd of the chain: [0-9a-f]{64}\n$/)

  await db.execute('alter table audit_entries disable trigger audit_entries_append_only')
  await db.execute(`update audit_entries set after = '{"value": {"basisPoints": 0}, "version": 1}' where seq = 1`)
  await expect(verify('staff:read')).rejects.toMatchObject({ code: 1, stdout: expect.stringMatching(/^BROKEN at entry 1 \(changed\)/) })
  await expect(verify('staff:read', '--json')).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('"broken":{"seq":1,"fault":"changed"}') })
  await expect(verify('courses:read')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('scope_missing') })
})
