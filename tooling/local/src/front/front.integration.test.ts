import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { freePort } from '../lib/free-port.ts'
import { listen, type Listening } from '../lib/listen.ts'
import { startFront, type RunningFront } from './front.ts'

let dir: string
let server: Listening
let web: Listening
let front: RunningFront

/** A backend that answers what it was asked. */
async function echo(name: string): Promise<Listening> {
  const backend = createServer((incoming, response) => {
    if (incoming.url === '/api/core/stream') {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write('data: first\n\n')
      incoming.on('close', () => response.end())
      return
    }
    response.setHeader('content-type', 'application/json')
    response.setHeader('set-cookie', ['a=1', 'b=2'])
    response.end(JSON.stringify({ name, url: incoming.url, headers: incoming.headers }))
  })
  return listen(backend, await freePort())
}

interface Echo {
  name: string
  url: string
  headers: IncomingHttpHeaders
}

async function ask(url: string, init?: RequestInit): Promise<Echo> {
  const response = await fetch(url, init)
  return response.json() as Promise<Echo> // the backend above answers this
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lectern-front-'))
  await mkdir(join(dir, 'assets'))
  await writeFile(join(dir, 'index.html'), '<title>Console</title><script nonce="__LECTERN_NONCE__">theme()</script>')
  await writeFile(join(dir, 'assets/app-1a2b.js'), 'start()')
  server = await echo('server')
  web = await echo('web')
  front = await startFront({
    server: server.url,
    site: { port: await freePort(), pages: { url: web.url } },
    console: { port: await freePort(), pages: { files: dir, fileOrigin: 'http://localhost:9' } },
  })
})
afterAll(async () => {
  await Promise.all([front.close(), server.close(), web.close()])
  await rm(dir, { recursive: true, force: true })
})

it.each([
  ['/api/core/catalog.search?input=%7B%7D', 'server'],
  ['/api/media/media.playback', 'server'],
  ['/api/payments/payments.quote', 'server'],
  ['/api/uploadthing?slug=courseVideo', 'server'],
  ['/api/v1/openapi.json', 'server'],
  ['/webhooks/stripe', 'server'],
  ['/', 'web'],
  ['/courses/sql-joins?page=2', 'web'],
  ['/assets/app-1a2b.js', 'web'],
  ['/apiary', 'web'],
])('sends %s of the site to the %s', async (path, name) => {
  expect(await ask(`${front.siteUrl}${path}`)).toMatchObject({ name, url: path })
})

it('sends the console its own files, and one page for all its addresses', async () => {
  const deep = await fetch(`${front.consoleUrl}/orders/42`)
  expect(await deep.text()).toContain('<title>Console</title>')
  expect(deep.headers.get('cache-control')).toBe('no-store')
  expect(deep.headers.get('content-security-policy')).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'/)
  const asset = await fetch(`${front.consoleUrl}/assets/app-1a2b.js`)
  expect(asset.headers.get('cache-control')).toContain('immutable')
  expect(await ask(`${front.consoleUrl}/api/core/staff.dashboard`)).toMatchObject({ name: 'server' })
})

it('says itself who asks, and gives each request an id', async () => {
  const { headers } = await ask(`${front.siteUrl}/api/core/x`, {
    headers: { 'x-forwarded-for': '6.6.6.6', 'x-forwarded-proto': 'https', forwarded: 'for=6.6.6.6', 'x-real-ip': '6.6.6.6' },
  })
  expect(headers['x-forwarded-for']).toMatch(/^(127\.0\.0\.1|::1)$/)
  expect(headers['x-forwarded-proto']).toBe('http')
  expect(headers['x-forwarded-host']).toBe(new URL(front.siteUrl).host)
  expect(headers['forwarded']).toBeUndefined()
  expect(headers['x-real-ip']).toBeUndefined()
  expect(headers['x-request-id']).toMatch(/^[\w-]{36}$/)
  const kept = await ask(`${front.siteUrl}/x`, { headers: { 'x-request-id': 'client-given-1' } })
  expect(kept.headers['x-request-id']).toBe('client-given-1')
})

it('passes each cookie on by itself, and a body of any length', async () => {
  const response = await fetch(`${front.siteUrl}/api/core/x`, { method: 'POST', body: 'x'.repeat(2_000_000) })
  expect(response.status).toBe(200)
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
})

it('passes an event stream on as it comes', async () => {
  const response = await fetch(`${front.siteUrl}/api/core/stream`)
  const reader = response.body?.getReader()
  const first = await reader?.read()
  expect(new TextDecoder().decode(first?.value)).toBe('data: first\n\n')
  await reader?.cancel()
})

it('answers on IPv4 and IPv6', async () => {
  const port = new URL(front.siteUrl).port
  expect(await ask(`http://127.0.0.1:${port}/`)).toMatchObject({ name: 'web' })
  expect(await ask(`http://[::1]:${port}/`)).toMatchObject({ name: 'web' })
})

it('says so plainly when a backend is away', async () => {
  const nobody = `http://127.0.0.1:${await freePort()}`
  const away = await startFront({
    server: nobody,
    site: { port: await freePort(), pages: { url: nobody } },
    console: { port: await freePort(), pages: { url: nobody } },
  })
  const page = await fetch(away.siteUrl, { headers: { accept: 'text/html' } })
  expect(page.status).toBe(502)
  expect(await page.text()).toContain('One moment')
  const call = await fetch(`${away.siteUrl}/api/core/x`)
  expect(call.status).toBe(502)
  expect(await call.json()).toHaveProperty('error.message')
  await away.close()
})

it('survives a client that leaves in the middle', async () => {
  await new Promise<void>((resolve) => {
    const upload = request(`${front.siteUrl}/api/core/x`, { method: 'POST', headers: { 'content-length': '1000000' } })
    upload.on('error', () => resolve())
    upload.write('x'.repeat(1000), () => upload.destroy(new Error('gone')))
  })
  expect(await ask(`${front.siteUrl}/api/core/x`)).toMatchObject({ name: 'server' })
})
