import { testApp } from '@lectern/api/test/app'
import { courses } from '@lectern/db/core/courses'
import { appRouter } from '@lectern/api/roles'
import { makeCourse, makeUser } from '@lectern/testing/factories'
import { eq } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'

import { createApp } from './app.ts'
import { serve } from './serve.ts'
import { httpSettings } from './settings.ts'

async function start() {
  const app = await testApp()
  const settings = httpSettings({ siteUrl: 'http://localhost:3000', adminUrl: 'http://localhost:3100', trustedProxies: 1 })
  const mounts = [{ endpoint: '/api/core', router: appRouter }]
  const routes = createApp({ deps: app.deps, settings, mounts, metrics: null, draining: { started: false }, uploads: null })
  const running = await serve({
    app: routes,
    host: '127.0.0.1',
    port: 0,
    metrics: null,
    draining: { started: false },
    log: app.deps.log,
    close: async () => {},
  })
  onTestFinished(() => running.stop())
  const instructor = await makeUser(app.deps.core.primary, { role: 'instructor' })
  const course = await makeCourse(app.deps.core.primary, { instructorIds: [instructor.id], title: 'Ledger basics' })
  const address = `http://127.0.0.1:${running.port}/api/core/catalog.course?input=${encodeURIComponent(JSON.stringify({ slug: course.slug }))}`
  const read = async (headers: Record<string, string> = {}) => {
    const response = await fetch(address, { headers })
    return { title: JSON.stringify(await response.json()).match(/"title":"([^"]+)"/)?.[1], requestId: response.headers.get('x-request-id') }
  }
  return { app, course, read }
}

test('S6: guests get the same kept answer for a moment, and then what has changed', async () => {
  const { app, course, read } = await start()
  const first = await read()
  expect(await read({ cookie: 'lectern_locale=ar; lectern_theme=dark' })).toEqual(first)
  await app.deps.core.primary.update(courses).set({ title: 'Ledgers' }).where(eq(courses.id, course.id))
  await app.deps.cache.clear([`course:${course.id}`])
  await expect.poll(async () => (await read()).title, { timeout: 5_000 }).toBe('Ledgers')
})

test('S10: whoever is signed in, uses a token or has just written is never given a kept answer', async () => {
  const { read } = await start()
  const { requestId } = await read()
  for (const headers of [
    { cookie: 'lectern_session=anything' },
    { cookie: 'lectern_fresh=anything' },
    { authorization: 'Bearer lct_x' },
    { 'x-lectern-fresh': 'x' },
  ]) {
    expect((await read(headers)).requestId, JSON.stringify(headers)).not.toBe(requestId)
  }
  expect((await read()).requestId).toBe(requestId)
})
