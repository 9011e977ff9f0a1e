import type { Locator } from 'playwright-core'
import { expect } from 'vitest'

import { PATIENCE_MS } from './patience.ts'

/** Waits until a person can see it. */
export async function seen(locator: Locator, timeout = PATIENCE_MS): Promise<void> {
  await locator.first().waitFor({ state: 'visible', timeout })
}

/** Waits until a person can't see it any more. */
export async function gone(locator: Locator, timeout = PATIENCE_MS): Promise<void> {
  await expect.poll(() => locator.filter({ visible: true }).count(), { timeout }).toBe(0)
}
