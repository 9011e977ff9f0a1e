import { expect, test } from 'vitest'

import { findings } from '../src/looks.ts'
import { asDemo, clientOf } from '../src/people.ts'
import { allPlaces, type Known, type Place, type Places } from '../src/places.ts'
import { keepScreen, keepsScreens } from '../src/screens.ts'
import { stack } from '../src/stack.ts'
import { addressOf, hydrated, type Look, newVisitor, type Visitor } from '../src/visitor.ts'

const SLUG = 'sql-joins'

let known: Promise<Known> | undefined

/** Half of all looks, such that every language and width is seen, each in one theme: both themes of all take twice as long. */
const HALF: readonly Look[] = [
  { locale: 'en', width: 390, theme: 'light' },
  { locale: 'ar', width: 1440, theme: 'light' },
  { locale: 'en', width: 1440, theme: 'dark' },
  { locale: 'ar', width: 390, theme: 'dark' },
]
const OTHER_HALF = HALF.map((look): Look => ({ ...look, theme: look.theme === 'light' ? 'dark' : 'light' }))
const looks = keepsScreens ? [...HALF, ...OTHER_HALF] : HALF

test.each(['light', 'dark'] as const)('E1 E2 E3 E4: every page is well made (%s)', { timeout: 600_000 }, async (theme) => {
  known ??= findKnown()
  const everywhere = allPlaces(await known)
  // Side by side: a page waits for its pictures and fonts while another is looked at.
  const wrong = await Promise.all(looks.filter((look) => look.theme === theme).map((look) => wrongWith(look, everywhere)))
  expect(wrong.flat()).toEqual([])
})

async function wrongWith(look: Look, everywhere: readonly Places[]): Promise<string[]> {
  const wrong: string[] = []
  for (const { who, origin, places } of everywhere) {
    const visitor = await newVisitor(look)
    if (who !== 'guest') await asDemo(visitor, who, origin)
    for (const place of places) {
      await open(visitor, origin, place)
      const seenAs = `${place.name}.${look.locale}.${look.width}`
      if (keepsScreens && look.theme === 'light') await keepScreen(visitor.page, seenAs)
      wrong.push(...(await findings(visitor.page)).map((finding) => `${seenAs}: ${finding}`))
    }
    await visitor.context.close()
  }
  return wrong
}

async function open({ page, locale }: Visitor, origin: 'web' | 'admin', { path, ready }: Place): Promise<void> {
  await page.goto(origin === 'web' ? addressOf(path, locale) : stack.admin + path)
  if (origin === 'web') await hydrated(page)
  await page.locator('h1').first().waitFor()
  if (ready !== undefined) await page.locator(ready).first().waitFor()
  await page.waitForFunction(() => [...document.querySelectorAll('video')].every(({ readyState }) => readyState >= HTMLMediaElement.HAVE_CURRENT_DATA))
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
}

/** What the academy's demo accounts have: bought, taught, and not owned yet. */
async function findKnown(): Promise<Known> {
  const visitor = await newVisitor()
  await asDemo(visitor, 'trainee')
  await asDemo(visitor, 'admin', 'admin')
  const client = await clientOf(visitor)
  const [trainee, admin, content, course, other, orders] = await Promise.all([
    client.accounts.me.query(),
    (await clientOf(visitor, 'admin')).accounts.me.query(),
    client.learning.content.query({ slug: SLUG }),
    client.catalog.course.query({ slug: SLUG }),
    client.catalog.course.query({ slug: 'reading-financial-statements' }),
    client.payments.orders.query(),
  ])
  const lessons = content.sections.flatMap((section) => section.lessons)
  const first = (kind: 'video' | 'text') => lessons.find((lesson) => lesson.kind === kind)?.id ?? ''
  return {
    slug: SLUG,
    videoLesson: first('video'),
    textLesson: first('text'),
    order: orders.at(-1)?.id ?? '',
    taughtCourse: course.id,
    otherCourse: other.id,
    trainee: trainee?.id ?? '',
    admin: admin?.id ?? '',
  }
}
