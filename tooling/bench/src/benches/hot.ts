import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from '@lectern/local/lib/free-port'

import { addressOf, ask } from '../ask.ts'
import { compare } from '../compare.ts'
import type { Bench } from '../bench.ts'
import { startProcess } from '../processes.ts'
import { startProduct } from '../product.ts'

export const bench: Bench = {
  about: 'P2: hot public reads straight at the core server, from memory, against bare node:http sending the same bytes',
  async run() {
    const product = await startProduct()
    try {
      const core = product.core.url
      const { items } = await ask<{ items: { slug: string }[] }>(core, 'catalog.search', { limit: 24 })
      const list = addressOf(core, 'catalog.search', { limit: 24 })
      const course = addressOf(core, 'catalog.course', { slug: items[0]?.slug })
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
  const baseline = await startProcess(
    'tooling/bench/src/baselines/bytes.ts',
    await freePort(),
    { BODY_FILE: file, CONTENT_TYPE: response.headers.get('content-type') ?? '' },
    '/',
  )
  try {
    return await compare({ name, url, pid }, { name: 'node:http, same bytes', url: baseline.url, pid: baseline.pid }, '≥ 0.7')
  } finally {
    await baseline.stop()
  }
}
