import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { listen } from '@lectern/local/lib/listen'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { choosePorts } from './ports.ts'

let state: string
beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), 'lectern-ports-'))
})
afterEach(async () => {
  await rm(state, { recursive: true, force: true })
})

it('gives every service a port of its own, the same at the next start', async () => {
  const first = await choosePorts({ state, environment: {} })
  expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length)
  expect(await choosePorts({ state, environment: {} })).toEqual(first)
})

it('takes the next free port when the one of before is taken', async () => {
  const first = await choosePorts({ state, environment: {} })
  const other = await listen(createServer(), first.web)
  const second = await choosePorts({ state, environment: {} })
  await other.close()
  expect(second.web).not.toBe(first.web)
  expect(second.admin).toBe(first.admin)
})

it('keeps to a port that is fixed, and says so when it is taken or none', async () => {
  const { web: free } = await choosePorts({ state, environment: {} })
  expect(await choosePorts({ state, environment: { LECTERN_MAIL_PORT: String(free) } })).toMatchObject({ mail: free })
  const other = await listen(createServer(), free)
  await expect(choosePorts({ state, environment: { LECTERN_WEB_PORT: String(free) } })).rejects.toThrow(`LECTERN_WEB_PORT=${free}: something else listens`)
  await other.close()
  await expect(choosePorts({ state, environment: { LECTERN_WEB_PORT: 'abc' } })).rejects.toThrow('not "abc"')
})
