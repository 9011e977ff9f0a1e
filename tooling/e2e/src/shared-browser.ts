import type { TestProject } from 'vitest/node'

import { launchBrowserServer } from './browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browserEndpoint: string
  }
}

/** One Chromium for the whole run; every journey has contexts of its own in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchBrowserServer()
  project.provide('browserEndpoint', server.wsEndpoint())
  return () => server.close()
}
