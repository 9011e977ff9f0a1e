import { OTHER_ROUTES } from '@lectern/api/other-routes'
import { expect, test } from 'vitest'

import { SITE, startWorld } from '../world.ts'
import { found, hiddenValues, privateValues } from '../world/secrets.ts'
import { TEXTS } from './hostile.ts'

const STRANGE = [...TEXTS.filter((text) => text !== ''), 'x'.repeat(5_000), 'a'.repeat(64), '00000000-0000-0000-0000-000000000000', 'staff.users', '.', '..']

test('whatever is asked of the other paths, nothing breaks and nobody’s own comes out', { timeout: 60_000 }, async () => {
  const { app, origin, people } = await startWorld()
  const secrets = new Map([...(await hiddenValues(app.databases)), ...(await privateValues(app.databases, people.stranger.id))])
  const visitors = [{}, { cookie: await people.stranger.session(), origin: SITE }]
  const withParameter = OTHER_ROUTES.filter(({ path }) => path.includes(':'))
  expect(withParameter).toHaveLength(3)
  for (const { path } of withParameter) {
    for (const text of STRANGE) {
      for (const headers of visitors) {
        const query = `?q=${encodeURIComponent(text.toWellFormed().slice(0, 200))}&role=admin&cursor=x`
        const response = await fetch(`${origin}${path.replace(/:\w+/, encodeURIComponent(text.toWellFormed()))}${query}`, { headers })
        const body = await response.text()
        expect({ path, text, status: response.status }).toEqual({ path, text, status: expect.toBeOneOf([400, 401, 403, 404, 405]) })
        expect(found(body, secrets)).toEqual([])
      }
    }
  }
})

test('a webhook that Stripe has not signed is refused, whatever it says', async () => {
  const { origin } = await startWorld()
  for (const signature of [null, '', 't=1,v1=00', `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}`, 'x'.repeat(5_000)]) {
    const headers = signature === null ? {} : { 'stripe-signature': signature }
    const response = await fetch(`${origin}/webhooks/stripe`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ id: 'evt_forged', type: 'checkout.session.completed' }),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ outcome: 'refused' })
  }
})
