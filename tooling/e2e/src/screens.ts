import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Page } from 'playwright-core'

const FOLDER = fileURLToPath(new URL('../../../docs/screens/', import.meta.url))
const MAX_BYTES = 60_000
const QUALITIES = [60, 45, 30, 20]
/** Wide pages are kept smaller than they are: what they look like matters, not each letter. */
const KEPT_WIDTH = 1080

/** Pictures are kept when the run is asked for them: they change with every run, and belong to a change of looks. */
export const keepsScreens = process.env['LECTERN_SCREENS'] === '1'

/** Keeps what is seen of a page without scrolling, in the best quality that is small enough for the repository. */
export async function keepScreen(page: Page, name: string): Promise<void> {
  const { width = KEPT_WIDTH, height = 0 } = page.viewportSize() ?? {}
  const clip = { x: 0, y: 0, width, height, scale: Math.min(1, KEPT_WIDTH / width) }
  const session = await page.context().newCDPSession(page)
  await mkdir(FOLDER, { recursive: true })
  for (const quality of QUALITIES) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'jpeg', quality, clip })
    const picture = Buffer.from(data, 'base64')
    if (picture.length > MAX_BYTES && quality !== QUALITIES.at(-1)) continue
    await writeFile(join(FOLDER, `${name}.jpg`), picture)
    break
  }
  await session.detach()
}
