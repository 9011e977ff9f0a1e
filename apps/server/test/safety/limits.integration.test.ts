import { ACCESS, type ProcedureName, ruleOf } from '@lectern/api/access'
import { jsonSchemaOf, propertiesOf } from '@lectern/api/rest/json-schema'
import { inputOf } from '@lectern/api/rest/procedures'
import { expect, test } from 'vitest'

import { SITE, startWorld } from '../world.ts'

const NAMES = Object.keys(ACCESS).filter((name): name is ProcedureName => Object.hasOwn(ACCESS, name))
const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
const deepObject = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`

test('input that is nested without an end breaks nothing', async () => {
  const { origin, people } = await startWorld()
  const cookie = await people.instructor.session()
  const writes = NAMES.filter((name) => ruleOf(name).type === 'mutation' && inputOf(name) !== null)
  for (const name of writes.filter((each) => /teaching|payments|media|updateProfile/.test(each))) {
    for (const body of [deep, deepObject, `{"courseId":${deep}}`]) {
      const headers = { cookie, origin: SITE, 'content-type': 'application/json', 'idempotency-key': 'deep' }
      const { status } = await fetch(`${origin}/api/core/${name}`, { method: 'POST', headers, body })
      // What isn't a member of the input is dropped, and the rest may be all that is needed.
      expect({ name, status }).toEqual({ name, status: expect.toBeOneOf([200, 400, 403]) })
    }
  }
})

test('no list answers more than its largest page', async () => {
  const { origin, people } = await startWorld()
  const lists = NAMES.flatMap((name) => {
    const input = inputOf(name)
    const { maximum } = (input && propertiesOf(jsonSchemaOf(input))['limit']) ?? {}
    return maximum === undefined ? [] : [{ name, maximum }]
  })
  expect(lists.length).toBeGreaterThan(8)
  const cookie = await people.admin.session()
  for (const { name, maximum } of lists) {
    for (const limit of [maximum + 1, 1_000_000_000, 0, -1, 1.5, '5', null]) {
      const url = `${origin}/api/core/${name}?input=${encodeURIComponent(JSON.stringify({ limit, courseId: people.admin.id }))}`
      const { status } = await fetch(url, { headers: { cookie } })
      expect({ name, limit, status }).toEqual({ name, limit, status: 400 })
    }
  }
})

test('a batch has at most ten calls, reads and writes alike, and an address has an end', async () => {
  const { origin } = await startWorld()
  const batch = (count: number, init: RequestInit = {}) => {
    const names = Array.from({ length: count }, () => (init.method === 'POST' ? 'accounts.requestPasswordReset' : 'system.health')).join(',')
    return fetch(`${origin}/api/core/${names}?batch=1${init.method === 'POST' ? '' : '&input={}'}`, init)
  }
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
  expect((await batch(10)).status).toBe(200)
  expect((await batch(11)).status).toBe(400)
  expect((await batch(11, post)).status).toBe(400)
  expect((await batch(500)).status).toBe(400)
  expect((await fetch(`${origin}/api/core/catalog.search?input=${'x'.repeat(20_000)}`)).status).toBe(431)
})

test('a refusal before the body was read ends the connection, so that the rest of it is nobody’s next request', async () => {
  const { origin } = await startWorld()
  const headers = { 'content-type': 'application/json', origin: SITE }
  const refused = await fetch(`${origin}/api/core/accounts.updateProfile`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ biography: 'x'.repeat(900_000) }),
  })
  expect(refused.status).toBe(401)
  expect(refused.headers.get('connection')).toBe('close')
  const read = await fetch(`${origin}/api/core/accounts.resetPassword`, { method: 'POST', headers, body: '{}' })
  expect(read.headers.get('connection')).not.toBe('close')
})
