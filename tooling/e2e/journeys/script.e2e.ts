import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { asDemo, clientOf } from '../src/people.ts'
import { stack } from '../src/stack.ts'
import { newVisitor } from '../src/visitor.ts'

const run = promisify(execFile)
const MAIN = fileURLToPath(new URL('../../../apps/scripts/src/main.ts', import.meta.url))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-script-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs an internal script as `npm run script` does, with a place of its own for the token. */
function script(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  return run(process.execPath, [MAIN, ...args], {
    env: { ...process.env, LECTERN_URL: stack.web, LECTERN_STATE: folder, LECTERN_PASSWORD: stack.accounts.admin.password },
  })
}

test('A9: internal scripts work with a token of their own, until it is revoked', async () => {
  await expect(script('orders:export')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('No valid API token') })

  const visitor = await newVisitor()
  await asDemo(visitor, 'admin')
  const client = await clientOf(visitor)
  const before = new Set((await client.accounts.tokens.query()).map(({ id }) => id))
  await script('log-in', '--user', stack.accounts.admin.email)

  const { stdout: courses } = await script('courses:list', '--limit', '5')
  expect(courses.trimEnd().split('\n')).toHaveLength(5)

  const out = join(folder, 'orders.csv')
  await script('orders:export', '--out', out)
  const [header, ...rows] = (await readFile(out, 'utf8')).trimEnd().split('\r\n')
  expect(header).toBe('number,status,buyer,email,total,currency,courses,created_at,paid_at')
  expect(rows.length).toBeGreaterThan(100)
  expect(new Set(rows.map((row) => row.split(',', 1)[0])).size).toBe(rows.length)

  expect((await script('audit:verify')).stdout).toContain('The audit log holds')

  for (const { id } of await client.accounts.tokens.query()) if (!before.has(id)) await client.accounts.revokeToken.mutate({ tokenId: id })
  await expect(script('orders:export')).rejects.toMatchObject({ code: 1 })
})
