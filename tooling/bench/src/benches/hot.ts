import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from '@lectern/local/lib/free-port'

import { compare } from '../compare.ts'
import type { Bench } from '../main.ts'
import { startProcess } from '../processes.ts'
import { startProduct } from '../product.ts'

const input = (value: unknown) => encodeURIComponent(JSON.stringify(value))

export const bench: Bench = {
  about: 'P2: hot public reads straight at the core server, from memory, against bare node:http sending the same bytes',
  async run() {
    const product = await startProduct()
    try {
      const list = `${product.core.url}/api/core/catalog.search?input=${input({ limit: 24 })}`
      const slug = (await (await fetch(list)).json()).result.data.items[0].slug
      const course = `${product.core.url}/api/core/catalog.course?input=${input({ slug })}`
      return [...(await againstSameBytes('catalog.search', list, product.core.pid)), ...(await againstSameBytes('catalog.course', course, product.core.pid))]
    } finally {
      await product.stop()
    }
  },
}

async function againstSameBytes(name: string, url: string, pid: number) {
  const response = await fetch(url)
  const file = join(mkdtempSync(join(tmpdir(), 'lectern-bytes-')), 'body')
  writeFileSync(file, await response.text())
  const baseline = await startProcess('tooling/bench/src/baselines/bytes.ts', await freePort(), { BODY_FILE: file, CONTENT_TYPE: response.headers.get('content-type') ?? '' }, '/')
  try {
    return await compare({ name, url, pid }, { name: 'node:http, same bytes', url: baseline.url, pid: baseline.pid }, '≥ 0.7')
  } finally {
    await baseline.stop()
  }
}
