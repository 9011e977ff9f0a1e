import { freePort } from '@lectern/local/lib/free-port'

import { compare } from '../compare.ts'
import type { Bench } from '../bench.ts'
import { startProcess } from '../processes.ts'
import { startProduct } from '../product.ts'
import { demoCookie } from '../session.ts'

export const bench: Bench = {
  about: 'P3: one uncached indexed read through tRPC (accounts.me), session checked, against node:http + postgres.js doing the same two queries by hand',
  async run() {
    const product = await startProduct()
    const baseline = await startProcess('tooling/bench/src/baselines/two-queries.ts', await freePort(), product.env, '/')
    try {
      const headers = { cookie: await demoCookie(product) }
      return await compare(
        { name: 'accounts.me', url: `${product.core.url}/api/core/accounts.me`, headers, pid: product.core.pid },
        { name: 'node:http + postgres.js by hand', url: baseline.url, headers, pid: baseline.pid },
        '≥ 0.7',
      )
    } finally {
      await baseline.stop()
      await product.stop()
    }
  },
}
