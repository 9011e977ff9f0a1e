import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Page } from 'playwright-core'

const FOLDER = fileURLToPath(new URL('../../../docs/screens/', import.meta.url))
const MAX_BYTES = 60_000
const QUALITIES = [60, 45, 30, 20]

/** Pictures are kept when the run is asked for them: they change with every run, and belong to a change of looks. */
export const keepsScreens = process.env['LECTERN_SCREENS'] === '1'

/** Keeps what is seen of a page without scrolling, in the best quality that is small enough for the repository. */
export async function keepScreen(page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  for (const quality of QUALITIES) {
    const picture = await page.screenshot({ type: 'jpeg', quality, animations: 'disabled' })
    if (picture.length <= MAX_BYTES || quality === QUALITIES.at(-1)) return writeFile(join(FOLDER, `${name}.jpg`), picture)
  }
}
