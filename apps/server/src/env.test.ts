import { BadEnvironment } from '@lectern/kernel/environment'
import { expect, test } from 'vitest'

import { readAllEnv, readCoreEnv } from './env.ts'

const core = {
  PORT: '4000',
  SITE_URL: 'https://lectern.example/',
  ADMIN_URL: 'https://staff.lectern.example',
  LECTERN_SECRET: 'x'.repeat(32),
  CORE_DATABASE_URL: 'postgres://core@db/lectern',
  CORE_REPLICA_URLS: 'postgres://core@r1/lectern, postgres://core@r2/lectern',
  UPSTASH_REDIS_REST_URL: 'http://redis:8079',
  UPSTASH_REDIS_REST_TOKEN: 'secret',
}

function failure(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof BadEnvironment) return error.message
    throw error
  }
  throw new Error('nothing was wrong')
}

test('a complete environment is read: lists split, origins without a slash, empty as absent', () => {
  const env = readCoreEnv({ ...core, METRICS_PORT: '' })
  expect(env.METRICS_PORT).toBeUndefined()
  expect(env).toMatchObject({
    PORT: 4000,
    SITE_URL: 'https://lectern.example',
    CORE_REPLICA_URLS: ['postgres://core@r1/lectern', 'postgres://core@r2/lectern'],
    HOST: '127.0.0.1',
  })
  expect(readCoreEnv({ ...core, CORE_REPLICA_URLS: '' }).CORE_REPLICA_URLS).toEqual([])
})

test('each variable that is missing or wrong is named, no value is shown', () => {
  const message = failure(() => readAllEnv({ ...core, LECTERN_SECRET: 'hunter2', CORE_DATABASE_URL: 'mysql://u:pw@db' }))
  for (const name of ['LECTERN_SECRET', 'CORE_DATABASE_URL', 'MEDIA_DATABASE_URL: missing', 'STRIPE_SECRET_KEY: missing', 'UPLOADTHING_TOKEN: missing'])
    expect(message).toContain(name)
  expect(message).not.toMatch(/hunter2|pw@db/)
})
