import { type OpenProcedureName, ruleOf } from '@lectern/api/access'
import { OPERATIONS } from '@lectern/api/rest/routes'
import { expect, test } from 'vitest'

import { restSamples } from '../rest-samples.ts'
import { SITE, startWorld, type World } from '../world.ts'
import { found, hiddenValues, privateValues } from '../world/secrets.ts'

/** What a visitor would send to each procedure that they may call: a new one doesn't compile without. */
function inputs({ people, course, subject }: World) {
  return {
    'accounts.signUp': { name: 'Mona', username: 'mona', email: 'mona@new.example', password: 'a long and odd phrase', country: 'EG', locale: 'en' },
    'accounts.signUpOpen': undefined,
    'accounts.logIn': { identifier: people.trainee.email, password: 'not the right one' },
    'accounts.me': undefined,
    'accounts.requestPasswordReset': { email: people.trainee.email },
    'accounts.resetPassword': { token: 'x'.repeat(40), password: 'a long and odd phrase' },
    'accounts.policy': { kind: 'payment_and_refund' },
    'accounts.beginViewing': { token: 'x'.repeat(40) },
    'catalog.search': { q: 'joins', subject: subject.slug },
    'catalog.subjects': undefined,
    'catalog.course': { slug: course.slug },
    'catalog.reviews': { courseId: course.id },
    'catalog.popular': {},
    'catalog.topRated': {},
    'catalog.newest': {},
    'catalog.topInstructors': {},
    'catalog.instructor': { username: people.instructor.username },
    'media.preview': { courseId: course.id },
    'system.health': undefined,
  } satisfies Record<OpenProcedureName, unknown>
}

/** Those that can't succeed without a secret, or a password, of somebody. */
const REFUSED: ReadonlySet<string> = new Set(['accounts.logIn', 'accounts.resetPassword', 'accounts.beginViewing'])
/** An address that plays a video names the file; without the signature beside it that opens nothing. */
const SAYS: Readonly<Record<string, string>> = { 'media.preview': 'assets.file_key' }

test('no public reply says a token, a hash, an e-mail address, a file’s key or anything else that is somebody’s own', async () => {
  const world = await startWorld()
  const { databases } = world.app
  const { stranger } = world.people
  const hidden = await hiddenValues(databases)
  const visitors = [
    { visitor: 'guest', cookie: {}, secrets: new Map([...hidden, ...(await privateValues(databases, null))]) },
    { visitor: 'stranger', cookie: { cookie: await stranger.session() }, secrets: new Map([...hidden, ...(await privateValues(databases, stranger.id))]) },
  ]
  expect(new Set(visitors[0]?.secrets.values()).size).toBeGreaterThan(12)
  for (const [name, input] of Object.entries(inputs(world))) {
    const query = ruleOf(name as OpenProcedureName).type === 'query' // a key of the object above
    for (const { visitor, cookie, secrets } of visitors) {
      const url = `${world.origin}/api/core/${name}${query && input !== undefined ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ''}`
      const response = await fetch(url, {
        method: query ? 'GET' : 'POST',
        headers: { origin: SITE, 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.1', ...cookie },
        ...(!query && { body: JSON.stringify(input) }),
      })
      const text = await response.text()
      expect({ name, status: response.status, text }).toMatchObject({
        name,
        status: expect.toBeOneOf(visitor === 'guest' && !REFUSED.has(name) ? [200] : [200, 400, 401, 409]),
      })
      const said = found(text, secrets).filter((column) => SAYS[name] !== column)
      expect({ name, visitor, said }).toEqual({ name, visitor, said: [] })
    }
  }
})

test('nor does the outside API, asked without a token', async () => {
  const world = await startWorld()
  const { databases } = world.app
  const secrets = new Map([...(await hiddenValues(databases)), ...(await privateValues(databases, null))])
  const samples = restSamples(world)
  for (const { name, route } of OPERATIONS) {
    const response = await fetch(`${world.origin}/api/v1${samples[route.as ?? name]?.path ?? route.path}`, { method: route.method })
    expect({ name, said: found(await response.text(), secrets) }).toEqual({ name, said: [] })
  }
})

test('E6: a guest learns nothing of a draft, nor whether somebody has an account', async () => {
  const { origin, draft, people } = await startWorld()
  const read = async (name: string, input: object) => {
    const response = await fetch(`${origin}/api/core/${name}?input=${encodeURIComponent(JSON.stringify(input))}`)
    return { status: response.status, text: await response.text() }
  }
  const missing = await read('catalog.course', { slug: 'no-such-course' })
  expect(await read('catalog.course', { slug: draft.slug })).toEqual({ ...missing, text: missing.text.replaceAll('no-such-course', draft.slug) })
  const nobody = await read('catalog.instructor', { username: 'nobody-at-all' })
  for (const { username } of [people.trainee, people.admin, people.corporate_trainee]) {
    expect(await read('catalog.instructor', { username })).toEqual(nobody)
  }
})
