import { expect, test } from 'vitest'

import { keepPages } from './kept-pages.ts'

const rendered = (nonce: string, html: string) =>
  new Response(`<html><script nonce="${nonce}">1</script>${html}</html>`, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': `script-src 'nonce-${nonce}' 'strict-dynamic'`, 'x-request-id': 'one' },
  })
const visit = (cookie?: string, path = '/courses') => new Request(`http://site${path}`, { headers: cookie === undefined ? {} : { cookie } })

test('a guest gets the page of a moment ago with a nonce of its own, in the page and in its policy', async () => {
  let now = 0
  const pages = keepPages(() => now)
  expect(pages.respond(visit())).toBeNull()
  await pages.keep(visit(), rendered('first', 'list'))
  const again = pages.respond(visit())
  const nonce = /'nonce-([^']+)'/.exec(again?.headers.get('content-security-policy') ?? '')?.[1]
  expect(nonce).not.toBe('first')
  expect(await again?.text()).toBe(`<html><script nonce="${nonce}">1</script>list</html>`)
  expect(again?.headers.get('x-request-id')).toBeNull()
  now = 1_001
  expect(pages.respond(visit())).toBeNull()
})

test('pages of people who are signed in, or have just written, are neither kept nor given kept ones', async () => {
  const pages = keepPages()
  for (const cookie of ['lectern_session=x', 'a=b; lectern_fresh=y', '__Host-lectern=z']) {
    await pages.keep(visit(cookie), rendered('n', 'private'))
    expect(pages.respond(visit(cookie))).toBeNull()
    expect(pages.respond(visit())).toBeNull()
  }
  await pages.keep(visit(), rendered('n', 'public'))
  expect(pages.respond(visit('lectern_session=x'))).toBeNull()
})

test('language and theme have pages of their own; an error is not kept', async () => {
  const pages = keepPages()
  await pages.keep(visit('lectern_theme=dark'), rendered('n', 'dark'))
  expect(pages.respond(visit('lectern_theme=light'))).toBeNull()
  expect(pages.respond(visit('lectern_theme=dark', '/ar/courses'))).toBeNull()
  await pages.keep(visit(undefined, '/nowhere'), new Response('gone', { status: 404, headers: { 'content-type': 'text/html' } }))
  expect(pages.respond(visit(undefined, '/nowhere'))).toBeNull()
})

test('A8: the page of a link with a token is never kept', async () => {
  const pages = keepPages()
  await pages.keep(visit(undefined, '/view-as?token=secret'), rendered('n', 'link'))
  expect(pages.respond(visit(undefined, '/view-as?token=secret'))).toBeNull()
  await pages.keep(visit(undefined, '/ar/reset-password?welcome=1&token=secret'), rendered('n', 'link'))
  expect(pages.respond(visit(undefined, '/ar/reset-password?welcome=1&token=secret'))).toBeNull()
})
