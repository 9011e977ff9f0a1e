import { buffer } from 'node:stream/consumers'

import type { Page } from 'playwright-core'

/** What a page gives as a file when something is pressed. */
export async function downloadBy(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) }
}
