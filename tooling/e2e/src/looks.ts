import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const MAX_LAYOUT_SHIFT = 0.1

/** What every page must be in any language, width and theme: accessible, inside its width, translated, still. */
export async function expectWellMade(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const where = page.url()
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 3).map((node) => node.target.join(' ')) })), `accessibility of ${where}`).toEqual([])

  const facts = await page.evaluate(() => {
    const root = document.documentElement
    let shift = 0
    const observer = new PerformanceObserver(() => {})
    observer.observe({ type: 'layout-shift', buffered: true })
    for (const entry of observer.takeRecords()) if ('value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput)) shift += Number(entry.value)
    return { overflow: root.scrollWidth - root.clientWidth, text: document.body.innerText, shift, direction: root.dir, language: root.lang, title: document.title }
  })
  expect(facts.overflow, `horizontal scroll of ${where}`).toBeLessThanOrEqual(0)
  expect(facts.text.match(/\b(?:common|account|catalog|course|learning|teaching|checkout|admin|error)_[a-z_]+\b/g) ?? [], `untranslated keys on ${where}`).toEqual([])
  expect(facts.shift, `layout shift of ${where}`).toBeLessThanOrEqual(MAX_LAYOUT_SHIFT)
  expect(facts.title, `title of ${where}`).not.toBe('')
  expect(facts.direction).toBe(facts.language.startsWith('ar') ? 'rtl' : 'ltr')
}
