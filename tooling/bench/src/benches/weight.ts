import { gzipSync } from 'node:zlib'

import { launchBrowser } from '@lectern/e2e/browser'
import { freePort } from '@lectern/local/lib/free-port'

import { ask } from '../ask.ts'
import { median } from '../compare.ts'
import type { Bench, Row } from '../bench.ts'
import { startProcess } from '../processes.ts'
import { startProduct } from '../product.ts'

/** The "slow 4G" of Lighthouse: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOW_4G = { offline: false, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8, latency: 150 }
const CPU_SLOWDOWN = 4
const RUNS = 3

export const bench: Bench = {
  about: 'P10: script that a first visitor loads (gzip) and largest contentful paint at slow 4G and 4× slower CPU, in Chromium at 390 × 844',
  async run() {
    const product = await startProduct()
    const web = await startProcess('apps/web/src/serve.ts', await freePort(), { ...product.env, API_URL: product.core.url })
    const browser = await launchBrowser()
    try {
      const [course] = await ask<{ slug: string }[]>(product.core.url, 'catalog.popular', {})
      const rows: Row[] = []
      for (const path of ['/', '/courses', `/courses/${course?.slug}`, '/ar']) {
        const visits = []
        for (let run = 0; run < RUNS; run++) visits.push(await visit(web.url + path))
        rows.push({
          page: path,
          'script kB (gzip)': ((visits[0]?.scriptBytes ?? 0) / 1000).toFixed(1),
          'aim ': '≤ 130 kB',
          'LCP s': (median(visits.map((v) => v.lcp)) / 1000).toFixed(2),
          aim: '≤ 2.0 s',
          'layout shift': Math.max(...visits.map((v) => v.shift)).toFixed(3),
        })
      }
      return rows
    } finally {
      await browser.close()
      await web.stop()
      await product.stop()
    }

    async function visit(url: string): Promise<{ scriptBytes: number; lcp: number; shift: number }> {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-US' })
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Network.enable')
      await session.send('Network.emulateNetworkConditions', SLOW_4G)
      await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
      const scripts: Promise<number>[] = []
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script')
          scripts.push(
            response.body().then(
              (body) => gzipSync(body).length,
              () => 0,
            ),
          )
      })
      await page.goto(url, { waitUntil: 'networkidle' })
      const vitals = await page.evaluate(
        () =>
          new Promise<{ lcp: number; shift: number }>((resolve) => {
            let lcp = 0
            let shift = 0
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => (lcp = Math.max(lcp, entry.startTime)))).observe({
              type: 'largest-contentful-paint',
              buffered: true,
            })
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shift += 'value' in entry ? Number(entry.value) : 0))).observe({
              type: 'layout-shift',
              buffered: true,
            })
            requestAnimationFrame(() => requestAnimationFrame(() => resolve({ lcp, shift })))
          }),
      )
      const sizes = await Promise.all(scripts)
      await context.close()
      return { scriptBytes: sizes.reduce((a, b) => a + b, 0), ...vitals }
    }
  },
}
