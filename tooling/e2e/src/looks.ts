import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const MAX_LAYOUT_SHIFT = 0.1
const RULES: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] }
/** What is wrong with the look of a page, in sentences; nothing on a good one. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return [...(await shapeOf(page)), ...(await violations(page))]
}

async function violations(page: Page): Promise<string[]> {
  // By the debugger and not as a script of the page, which its content security policy refuses.
  await page.evaluate(axe.source)
  const { violations: all } = await page.evaluate<Pick<AxeResults, 'violations'>, RunOptions>(
    (run) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, run), // put there by the line above
    RULES,
  )
  return all
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, any }) => `${target.join(' ')} (${any[0]?.message ?? ''})`).join('; ')}`)
}

async function shapeOf(page: Page): Promise<string[]> {
  const facts = await page.evaluate(() => {
    const root = document.documentElement
    let shift = 0
    const observer = new PerformanceObserver(() => {})
    observer.observe({ type: 'layout-shift', buffered: true })
    for (const entry of observer.takeRecords()) if ('value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput)) shift += Number(entry.value)
    return { overflow: root.scrollWidth - root.clientWidth, text: document.body.innerText, shift, direction: root.dir, language: root.lang, title: document.title }
  })
  const keys = facts.text.match(/\b(?:common|account|catalog|course|learning|teaching|checkout|admin|error|mail)_[a-z_]+\b/g) ?? []
  return [
    ...(facts.overflow > 0 ? [`scrolls sideways by ${facts.overflow} px`] : []),
    ...(keys.length > 0 ? [`untranslated: ${keys.join(', ')}`] : []),
    ...(facts.shift > MAX_LAYOUT_SHIFT ? [`shifts by ${facts.shift.toFixed(2)}`] : []),
    ...(facts.title === '' ? ['has no title'] : []),
    ...(facts.direction === (facts.language.startsWith('ar') ? 'rtl' : 'ltr') ? [] : [`reads ${facts.direction} in ${facts.language}`]),
  ]
}
