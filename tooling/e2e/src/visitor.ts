import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Locale } from '@lectern/kernel/locale'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'

import { PATIENCE_MS } from './patience.ts'
import { stack } from './stack.ts'

export interface Look {
  locale: Locale
  width: 390 | 1440
  theme: 'light' | 'dark'
}

/** Somebody with a browser of their own: nothing of another visitor's cookies or storage. */
export interface Visitor {
  page: Page
  context: BrowserContext
  locale: Locale
  /** Opens a page of the site in the visitor's language. */
  goto(path: string): Promise<void>
}

/** Problems that pages told the console of; a journey may expect some (a declined form is a 4xx, and so is a page whose log-in was ended elsewhere). */
const EXPECTED = [/the server responded with a status of 4\d\d/, /TRPCClientError: unauthenticated/]

const PICTURES = join(tmpdir(), 'lectern-e2e')

let shared: Promise<Browser> | undefined

/** A new visitor; when the test ends, its pages must not have reported an error to the console. */
export async function newVisitor(look: Partial<Look> = {}): Promise<Visitor> {
  const { locale = 'en', width = 1440, theme = 'light' } = look
  shared ??= chromium.connect(inject('browserEndpoint'))
  const browser = await shared
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    locale: locale === 'ar' ? 'ar-EG' : 'en-GB',
    colorScheme: theme,
    reducedMotion: 'reduce',
    timezoneId: 'Africa/Cairo',
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.some((pattern) => pattern.test(message.text()))) problems.push(`${page.url()}: ${message.text()}`)
  })
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPicture(page, task.name)
    await context.close()
    expect(problems, 'errors in the console').toEqual([])
  })
  return {
    page,
    context,
    locale,
    async goto(path) {
      await page.goto(addressOf(path, locale))
      await hydrated(page)
    },
  }
}

/** What the visitor saw when the test failed. */
async function keepPicture(page: Page, test: string): Promise<void> {
  const path = join(PICTURES, `${test.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}-${Date.now()}.png`)
  await page.screenshot({ path }).then(
    () => console.error(`${page.url()} looked like this: ${path}`),
    () => undefined,
  )
}

/** English pages live at the root, Arabic ones under /ar. */
export function addressOf(path: string, locale: Locale): string {
  return stack.web + (locale === 'ar' ? `/ar${path === '/' ? '' : path}` : path)
}

/** Waits until the page answers to clicks: React marks the nodes that it has taken over, those of the route later than those around it. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const nodes = [...document.querySelectorAll('h1, main button')]
    return nodes.length > 0 && nodes.every((node) => Object.keys(node).some((key) => key.startsWith('__react')))
  })
}
