import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { NONCE_PLACEHOLDER } from './nonce.ts'
import { singlePage } from './single-page.ts'

async function serve(secure = false): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'lectern-page-'))
  mkdirSync(join(dir, 'assets'))
  writeFileSync(
    join(dir, 'index.html'),
    `<title>Console</title><script nonce="${NONCE_PLACEHOLDER}">theme()</script><script nonce="${NONCE_PLACEHOLDER}" src="/assets/app-1a2b.js"></script>`,
  )
  writeFileSync(join(dir, 'assets/app-1a2b.js'), 'start()')
  const server = createServer(singlePage({ dir, fileOrigins: ['https://files.example'], secure }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    rmSync(dir, { recursive: true })
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

const nonceOf = (response: Response) => /script-src 'nonce-([^']+)' 'strict-dynamic';/.exec(response.headers.get('content-security-policy') ?? '')?.[1]

test('S1: every address is the one page, with a nonce of its own each time', async () => {
  const origin = await serve()
  const nonces = new Set<string>()
  for (const path of ['/', '/index.html', '/orders/42', '/orders/42?q=a', '/people/a.b']) {
    const response = await fetch(`${origin}${path}`)
    const nonce = nonceOf(response) ?? ''
    expect(nonce.length).toBeGreaterThan(20)
    expect(await response.text()).toBe(
      `<title>Console</title><script nonce="${nonce}">theme()</script><script nonce="${nonce}" src="/assets/app-1a2b.js"></script>`,
    )
    expect(response.headers.get('cache-control')).toBe('no-store')
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(5)
})

test('hashed files are kept for ever, a file that isn’t there is no page, and nothing outside is reached', async () => {
  const origin = await serve()
  const asset = await fetch(`${origin}/assets/app-1a2b.js`)
  expect(await asset.text()).toBe('start()')
  expect(asset.headers.get('cache-control')).toContain('immutable')
  expect((await fetch(`${origin}/assets/gone-9z.js`)).status).toBe(404)
  for (const path of ['/..%2f..%2fetc/passwd', '/assets/..%2f..%2f..%2fetc/passwd', '/%00', '/%ff']) {
    expect(await (await fetch(`${origin}${path}`)).text()).not.toContain('root:')
  }
  expect((await fetch(origin, { method: 'POST' })).status).toBe(405)
})

test('every answer carries the safe headers; over HTTPS the promise to stay there', async () => {
  const [plain, secure] = [await serve(), await serve(true)]
  for (const path of ['/', '/assets/app-1a2b.js', '/assets/gone-9z.js']) {
    const { headers } = await fetch(`${plain}${path}`)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('strict-transport-security')).toBeNull()
    expect((await fetch(`${secure}${path}`)).headers.get('strict-transport-security')).toMatch(/^max-age=/)
  }
})
