import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const MAX_LAYOUT_SHIFT = 0.1
const RULES: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] }
/** The player's clock and speed show figures and are named for what they are; both are made by its library. */
const EXCUSED: Readonly<Record<string, readonly string[]>> = { 'label-content-name-mismatch': ['media-time-display', 'media-playback-rate-button'] }

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
    .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ target }) => !EXCUSED[id]?.includes(target.join(' '))) }))
    .filter(({ nodes }) => nodes.length > 0)
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target, any }) => `${target.join(' ')} (${any[0]?.message ?? ''})`)
          .join('; ')}`,
    )
}

async function shapeOf(page: Page): Promise<string[]> {
  const facts = await page.evaluate(() => {
    const root = document.documentElement
    return { overflow: root.scrollWidth - root.clientWidth, text: document.body.innerText, direction: root.dir, language: root.lang, title: document.title }
  })
  const shifts = await shiftsOf(page)
  const shift = shifts.reduce((sum, { value }) => sum + value, 0)
  const keys =
    facts.text.match(/(?<![.\w])(?:common|account|apply|settings|catalog|course|learning|teaching|checkout|admin|house|people|error|mail)_[a-z_]+\b/g) ?? []
  return [
    ...(facts.overflow > 0 ? [`scrolls sideways by ${facts.overflow} px`] : []),
    ...(keys.length > 0 ? [`untranslated: ${keys.join(', ')}`] : []),
    ...(shift > MAX_LAYOUT_SHIFT ? [`shifts by ${shift.toFixed(2)}: ${shifts.map(({ what }) => what).join('; ')}`] : []),
    ...(facts.title === '' ? ['has no title'] : []),
    ...(facts.direction === (facts.language.startsWith('ar') ? 'rtl' : 'ltr') ? [] : [`reads ${facts.direction} in ${facts.language}`]),
  ]
}

/** What moved while the page came, without anybody having touched it. */
function shiftsOf(page: Page): Promise<{ value: number; what: string }[]> {
  return page.evaluate(() => {
    interface LayoutShift extends PerformanceEntry {
      value: number
      hadRecentInput: boolean
      sources: { node: Node | null }[]
    }
    const isShift = (entry: PerformanceEntry): entry is LayoutShift => entry.entryType === 'layout-shift'
    const observer = new PerformanceObserver(() => {})
    observer.observe({ type: 'layout-shift', buffered: true })
    return observer
      .takeRecords()
      .filter(isShift)
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(({ value, startTime, sources }) => ({
        value,
        what: `${value.toFixed(3)} at ${Math.round(startTime)} ms by ${sources.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.className}` : (node?.textContent ?? ''))).join(', ')}`,
      }))
  })
}
