import { defineConfig } from 'vitest/config'

const anywhere = (pattern: string) => ['packages', 'apps', 'tooling'].map((root) => `${root}/*/{src,test}/**/${pattern}`)
const integration = anywhere('*.integration.test.{ts,tsx}')

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: anywhere('*.test.{ts,tsx}'),
          exclude: [...integration, '**/node_modules/**'],
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'integration',
          include: integration,
          globalSetup: ['packages/testing/src/global-setup.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // What is waited for comes by itself; a busy machine only takes longer.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
