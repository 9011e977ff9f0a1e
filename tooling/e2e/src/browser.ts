import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** What keeps a headless browser quiet: no sandbox as root, no calls to anybody's servers. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
]

/** The machine's Chromium, or the one that came from npm. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions())
}

/** The same, to be shared by several processes. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  return chromium.launchServer(await launchOptions())
}

async function launchOptions(): Promise<LaunchOptions> {
  const installed = process.env['CHROMIUM_PATH'] ?? installedBrowser()
  if (installed !== undefined) return { executablePath: installed, args: FLAGS }
  // The package unpacks its own libraries only where it believes to be on that runtime.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  const { default: bundled } = await import('@sparticuz/chromium')
  const executablePath = await bundled.executablePath()
  const libraries = [join(dirname(executablePath), 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter)
  return {
    executablePath,
    args: [...bundled.args.filter((flag) => !flag.startsWith('--headless')), ...FLAGS],
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
  }
}

function installedBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}
