import { fileURLToPath } from 'node:url'

import { formatDuration, formatMoney } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import type { Locale } from '@lectern/kernel/locale'
import type { Page, Request } from 'playwright-core'
import { expect, test } from 'vitest'

import { bigVideo } from '../src/big-video.ts'
import { clientOf, logInByForm, once } from '../src/people.ts'
import { gone, seen } from '../src/seen.ts'
import { stack } from '../src/stack.ts'
import { newVisitor, type Visitor } from '../src/visitor.ts'

const MEDIA = fileURLToPath(new URL('../../seed/media/', import.meta.url))
/** Of the videos below, as the server reads them. */
const SECONDS_OF_LESSON = 27
const SECONDS_OF_PREVIEW = 24

test.each<{ locale: Locale; width: 390 | 1440; megabytes: number; title: string }>([
  { locale: 'en', width: 1440, megabytes: 62, title: 'Reading a map at sea' },
  { locale: 'ar', width: 390, megabytes: 8, title: 'قراءة الخرائط في البحر' },
])(
  'T1 T2 T3: an instructor makes a course with an interrupted upload of $megabytes MB and publishes it ($locale, $width)',
  async ({ locale, width, megabytes, title: words }) => {
    const visitor = await newVisitor({ locale, width })
    const { page } = visitor
    const say = { locale }
    const title = `${words} ${Date.now().toString(36)}`

    await logInByForm(visitor, 'instructor', locale === 'ar' ? '/ar/teach' : '/teach')
    await seen(page.getByRole('heading', { level: 1, name: m.teaching_title({}, say) }))
    await page.getByRole('button', { name: m.teaching_new({}, say) }).click()
    await page.getByLabel(m.teaching_new_title({}, say)).fill(title)
    await page.getByRole('button', { name: m.teaching_create({}, say) }).click()
    await seen(page.getByRole('heading', { level: 1, name: title }))
    const courseId = new URL(page.url()).pathname.split('/').at(-1) ?? ''

    await page.getByRole('button', { name: m.teaching_section_add({}, say) }).click()
    await page.getByLabel(m.teaching_section_title({}, say)).fill('1')
    await page.getByRole('button', { name: m.teaching_lesson_add_video({}, say) }).click()
    await seen(page.locator('input[type=file]'))

    await refusesPictures(visitor)
    await uploads(visitor, megabytes)
    await fillsDetails(visitor, title)
    await setsPrice(visitor)
    await publishes(visitor)

    const guest = await newVisitor({ locale, width })
    await guest.goto('/courses')
    await guest.page.getByRole('searchbox').fill(title)
    await guest.page.getByRole('searchbox').press('Enter')
    await seen(guest.page.getByRole('main').getByRole('link', { name: title }))

    // The course leaves the catalogue again, so that the next run finds the shop as this one did.
    const client = await clientOf(visitor)
    await client.teaching.close.mutate({ courseId }, once())
    expect((await client.catalog.search.query({ q: title })).items.filter((course) => course.id === courseId)).toEqual([])
  },
)

/** A picture that calls itself a video is read by the server and refused with its reason. */
async function refusesPictures({ page, locale }: Visitor): Promise<void> {
  const say = { locale }
  await page.locator('input[type=file]').setInputFiles({ name: 'lesson.mp4', mimeType: 'video/mp4', buffer: await page.screenshot() })
  await seen(page.getByText(m.teaching_upload_rejected({ reason: m.teaching_upload_rejected_unreadable({}, say) }, say)), 30_000)
}

/** Sends a big file over a slow line, pauses, reloads, goes on with the same file. */
async function uploads(visitor: Visitor, megabytes: number): Promise<void> {
  const { page, locale } = visitor
  const say = { locale }
  await using video = await bigVideo(megabytes * 1_000_000)
  const sent = uploadsOf(page)
  const slow = await slowLine(page, (megabytes * 1_000_000) / 6)

  await page.locator('input[type=file]').setInputFiles(video.path)
  const bar = page.getByRole('progressbar', { name: m.teaching_upload_progress({ file: video.name }, say) })
  await seen(bar, 30_000)
  await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow')), { timeout: 30_000 }).toBeGreaterThanOrEqual(25)
  await page.getByRole('button', { name: m.teaching_upload_pause({}, say) }).click()
  await seen(page.getByRole('button', { name: m.teaching_upload_resume({}, say) }))
  expect(await rangeStart(sent.at(-1))).toBe(0)

  await page.reload()
  await slow.end()
  await page.getByRole('button', { name: m.teaching_open_lesson({ title: m.teaching_lesson_new_video({}, say) }, say) }).click()
  await seen(page.getByText(m.teaching_upload_same_file({}, say)))
  await seen(page.getByText(video.name))
  await page.locator('input[type=file]').setInputFiles(video.path)
  await seen(page.getByText(m.teaching_upload_ready({ duration: formatDuration(SECONDS_OF_LESSON, locale) }, say)), 60_000)
  // What had arrived before the pause isn't sent again.
  expect(await rangeStart(sent.at(-1))).toBeGreaterThan(megabytes * 100_000)
}

async function fillsDetails({ page, locale }: Visitor, title: string): Promise<void> {
  const say = { locale }
  await tab(page, m.teaching_tab_details({}, say))
  await page.getByLabel(m.teaching_field_subtitle({}, say)).fill(`${title}.`)
  await page.getByLabel(m.teaching_field_description({}, say)).and(page.locator('textarea')).fill('## 1\n\n- a\n- b')
  await page.getByLabel(m.teaching_field_subject({}, say)).selectOption('science')
  await page.getByLabel(m.teaching_field_outcomes({}, say)).fill('1')
  await page.getByLabel(m.teaching_field_title({}, say), { exact: true }).focus()
  await seen(page.getByText(m.teaching_state_saved({}, say)))
  await page.locator('input[type=file]').setInputFiles(`${MEDIA}sql-joins-3-left.mp4`)
  await seen(page.getByText(m.teaching_upload_ready({ duration: formatDuration(SECONDS_OF_PREVIEW, locale) }, say)), 60_000)
}

async function setsPrice({ page, locale }: Visitor): Promise<void> {
  const say = { locale }
  await tab(page, m.teaching_tab_price({}, say))
  const price = page.getByLabel(m.teaching_price_amount({}, say), { exact: true })
  await price.fill('12,5x')
  await page.getByRole('button', { name: m.teaching_price_save({}, say) }).click()
  await seen(page.getByText(m.error_bad_amount({}, say)))
  expect(await price.inputValue()).toBe('12,5x')
  await price.fill('1250.50')
  await page.getByRole('button', { name: m.teaching_price_save({}, say) }).click()
  await seen(page.getByText(m.teaching_price_now({ price: formatMoney({ amount: '125050', currency: 'EGP' }, locale) }, say)))
}

async function publishes({ page, locale }: Visitor): Promise<void> {
  const say = { locale }
  await tab(page, m.teaching_tab_publish({}, say))
  const contract = page.getByRole('button', { name: m.teaching_contract_read({}, say) })
  const ready = page.getByText(m.teaching_publish_ready({}, say))
  await seen(contract.or(ready))
  if (await contract.isVisible()) {
    await contract.click()
    await page.getByRole('button', { name: m.account_policy_accept({}, say) }).click()
  }
  await seen(ready)
  await page.getByRole('button', { name: m.teaching_publish({}, say), exact: true }).click()
  await seen(page.getByText(m.teaching_published_text({}, say)))
  await gone(ready)
}

async function tab(page: Page, name: string): Promise<void> {
  const link = page.getByRole('main').getByRole('navigation').getByRole('link', { name })
  await link.click()
  await expect.poll(() => link.getAttribute('aria-current')).toBe('page')
}

/** Every PUT to the store, in the order in which they begin. */
function uploadsOf(page: Page): Request[] {
  const requests: Request[] = []
  page.on('request', (request) => {
    if (request.method() === 'PUT' && request.url().startsWith(stack.uploadthing)) requests.push(request)
  })
  return requests
}

async function rangeStart(request: Request | undefined): Promise<number> {
  const range = (await request?.allHeaders())?.['range'] ?? ''
  return Number(/^bytes=(\d+)-/.exec(range)?.[1])
}

/** A line that takes some seconds for the file, so that there is a middle to pause in. */
async function slowLine(page: Page, bytesPerSecond: number): Promise<{ end(): Promise<unknown> }> {
  const session = await page.context().newCDPSession(page)
  const speed = (uploadThroughput: number) =>
    session.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput })
  await session.send('Network.enable')
  await speed(bytesPerSecond)
  return { end: () => speed(-1) }
}
