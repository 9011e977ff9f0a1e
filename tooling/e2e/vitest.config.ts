import { defineConfig } from 'vitest/config'

import { PATIENCE_MS } from './src/patience.ts'

export default defineConfig({
  test: {
    name: 'browser',
    include: ['journeys/**/*.e2e.ts'],
    globalSetup: ['src/shared-browser.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: PATIENCE_MS } },
    // Two cores: one journey at a time, so that what it waits for is the product and not another journey.
    maxWorkers: 1,
    isolate: false,
  },
})
