import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it, vi } from 'vitest'

import { SERVICES, startStack } from './stack.ts'

vi.setConfig({ testTimeout: 60_000 })

it('starts the services and says where they are', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'lectern-stack-'))
  const started: string[] = []
  const stack = await startStack({
    dir,
    durable: false,
    services: SERVICES,
    webhookUrl: 'http://127.0.0.1:9/webhooks/stripe',
    onStarted: (service) => started.push(service),
  })
  expect(started.toSorted()).toEqual(['mail', 'postgres', 'redis', 'stripe', 'uploadthing'])
  expect(stack.env['CORE_DATABASE_URL']).toMatch(/^postgres:\/\/lectern_core:\w+@127\.0\.0\.1:\d+\/lectern$/)
  expect(stack.env['CORE_DATABASE_URL']).not.toBe(stack.env['CORE_REPLICA_URLS'])
  expect(stack.env['SMTP_URL']).toMatch(/^smtp:/)
  await stack.stop()

  const file = join(dir, 'secrets.json')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(stack.secrets)
  await rm(dir, { recursive: true, force: true })
})
