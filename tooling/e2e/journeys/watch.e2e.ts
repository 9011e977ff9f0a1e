import { m } from '@lectern/i18n/messages'
import type { Locale } from '@lectern/kernel/locale'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { asDemo, clientOf } from '../src/people.ts'
import { seen } from '../src/seen.ts'
import { type DemoName, stack } from '../src/stack.ts'
import { newVisitor } from '../src/visitor.ts'

test.each<{ locale: Locale; width: 390 | 1440; who: DemoName; slug: string; from: number }>([
  { locale: 'en', width: 1440, who: 'trainee', slug: 'sql-joins', from: 12 },
  { locale: 'ar', width: 390, who: 'corporate', slug: 'reading-financial-statements', from: 9 },
])('L2: a video plays by ranges and goes on at the second where it stopped ($locale, $width)', async ({ locale, width, who, slug, from }) => {
  const visitor = await newVisitor({ locale, width })
  await asDemo(visitor, who)
  const client = await clientOf(visitor)
  const { sections } = await client.learning.content.query({ slug })
  const lesson = sections.flatMap(({ lessons }) => lessons).findLast(({ kind }) => kind === 'video')
  if (lesson === undefined) throw new Error('the course has no video')
  const path = `/learn/${slug}/${lesson.id}`
  const statuses = rangesOf(visitor.page)

  await visitor.goto(path)
  await plays(visitor.page)
  await seek(visitor.page, from)
  await expect.poll(() => timeOf(visitor.page), { timeout: 20_000 }).toBeGreaterThan(from + 2)
  expect(statuses).toContain(206)
  // Captions in the visitor's own language are on; others wait for their switch.
  if ((await cuesOf(visitor.page)) === 0) await visitor.page.locator('media-captions-button').click()
  await expect.poll(() => cuesOf(visitor.page)).toBeGreaterThan(0)

  const stoppedAt = await timeOf(visitor.page)
  await visitor.page.close({ runBeforeUnload: false })
  await expect.poll(async () => (await client.learning.lesson.query({ lessonId: lesson.id })).positionSeconds, { timeout: 20_000 }).toBeGreaterThan(from)

  const later = await newVisitor({ locale, width })
  await asDemo(later, who)
  await later.goto(path)
  await expect.poll(() => later.page.evaluate(() => document.querySelector('video')?.readyState ?? 0), { timeout: 20_000 }).toBeGreaterThanOrEqual(1)
  await expect.poll(() => timeOf(later.page)).toBeGreaterThanOrEqual(from)
  expect(await timeOf(later.page)).toBeLessThanOrEqual(stoppedAt + 2)
})

test('L2 L3: a lesson counts when it was really watched', async () => {
  const visitor = await newVisitor()
  const { page } = visitor
  await asDemo(visitor, 'trainee')
  const client = await clientOf(visitor)
  const { sections } = await client.learning.content.query({ slug: 'sql-joins' })
  const lesson = sections.flatMap(({ lessons }) => lessons).find(({ title }) => title === 'Keeping the rows that match nothing')
  if (lesson === undefined) throw new Error('the academy has changed')

  await visitor.goto(`/learn/sql-joins/${lesson.id}`)
  await plays(page)
  await seek(page, 0)
  await page.evaluate(() => {
    const video = document.querySelector('video')
    if (video) video.playbackRate = 2
  })
  await seen(page.getByText(m.learning_completed({}, { locale: 'en' })), 40_000)
  const { completed } = await client.learning.lesson.query({ lessonId: lesson.id })
  expect(completed).toBe(true)
})

test.each<Locale>(['en', 'ar'])('C5 L2: without a grant there is no video, by any way, and the page says how to get one (%s)', async (locale) => {
  const say = { locale }
  const owner = await newVisitor({ locale })
  await asDemo(owner, 'corporate')
  const { sections } = await (await clientOf(owner)).learning.content.query({ slug: 'reading-financial-statements' })
  // The first lesson is open to everybody.
  const lessonId = sections.flatMap(({ lessons }) => lessons).findLast(({ kind }) => kind === 'video')?.id ?? ''

  const stranger = await newVisitor({ locale })
  await asDemo(stranger, 'trainee')
  const client = await clientOf(stranger)
  for (const call of [
    () => client.media.playback.query({ lessonId }),
    () => client.learning.lesson.query({ lessonId }),
    () => client.learning.content.query({ slug: 'reading-financial-statements' }),
  ]) {
    await expect(call()).rejects.toMatchObject({ data: { reason: 'no_grant' } })
  }
  await stranger.goto(`/learn/reading-financial-statements/${lessonId}`)
  await seen(stranger.page.getByRole('heading', { level: 1, name: m.learning_not_enrolled_title({}, say) }))
  expect(await stranger.page.locator('video').count()).toBe(0)
  await stranger.page.getByRole('link', { name: m.learning_see_course({}, say) }).click()
  await seen(stranger.page.getByRole('link', { name: m.course_buy({}, say) }))

  const guest = await newVisitor({ locale })
  await expect((await clientOf(guest)).media.playback.query({ lessonId })).rejects.toMatchObject({ data: { reason: 'unauthenticated' } })
  await guest.page.goto(`${stack.web}/learn/reading-financial-statements/${lessonId}`)
  await guest.page.waitForURL(/\/log-in\?next=/)
})

/** Presses play when the browser hasn't begun by itself, and sees that time passes. */
async function plays(page: Page): Promise<void> {
  await page.locator('video').waitFor()
  await expect.poll(() => page.evaluate(() => document.querySelector('video')?.readyState ?? 0), { timeout: 20_000 }).toBeGreaterThanOrEqual(2)
  const before = await timeOf(page)
  await page.locator('media-play-button').click()
  await expect.poll(() => timeOf(page), { timeout: 20_000 }).toBeGreaterThan(before)
}

async function seek(page: Page, second: number): Promise<void> {
  await page.evaluate((to) => {
    const video = document.querySelector('video')
    if (video) video.currentTime = to
  }, second)
}

function timeOf(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector('video')?.currentTime ?? 0)
}

function cuesOf(page: Page): Promise<number> {
  return page.evaluate(() => [...(document.querySelector('video')?.textTracks ?? [])].reduce((sum, { cues }) => sum + (cues?.length ?? 0), 0))
}

/** Statuses of what the store answered the player. */
function rangesOf(page: Page): number[] {
  const statuses: number[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'media') statuses.push(response.status())
  })
  return statuses
}
