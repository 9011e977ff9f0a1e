import { inject } from 'vitest'

import type { TestStack } from './global-setup.ts'

/** The Postgres and Redis that run for this test run. */
export function testStack(): TestStack {
  return inject('stack')
}
