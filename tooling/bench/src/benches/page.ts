import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from '@lectern/local/lib/free-port'

import { ask } from '../ask.ts'
import { compare } from '../compare.ts'
import type { Bench, Row } from '../bench.ts'
import { startProcess } from '../processes.ts'
import { startProduct } from '../product.ts'
import { demoCookie } from '../session.ts'

export const bench: Bench = {
  about: "P5: pages rendered on the server (site and core server), against React's renderToPipeableStream of the same tree from memory",
  async run() {
    const product = await startProduct()
    const web = await startProcess('apps/web/src/serve.ts', await freePort(), { ...product.env, API_URL: product.core.url })
    try {
      const cookie = await demoCookie(product)
      const rows: Row[] = []
      for (const [name, path, headers] of [
        ['catalogue', '/courses', {}],
        ['course', await firstCourse(product.core.url), {}],
        ['player', await firstLesson(product.core.url, cookie), { cookie }],
      ] as const) {
        rows.push(...(await againstReact(name, web.url + path, { 'accept-language': 'en', ...headers }, web.pid)))
      }
      return rows
    } finally {
      await web.stop()
      await product.stop()
    }
  },
}

async function firstCourse(core: string): Promise<string> {
  const [course] = await ask<{ slug: string }[]>(core, 'catalog.popular', {})
  return `/courses/${course?.slug}`
}

async function firstLesson(core: string, cookie: string): Promise<string> {
  const courses = await ask<{ slug: string; continueAt: { lessonId: string } | null }[]>(core, 'learning.myCourses', undefined, { cookie })
  const course = courses.find(({ continueAt }) => continueAt !== null)
  return `/learn/${course?.slug}/${course?.continueAt?.lessonId}`
}

async function againstReact(name: string, url: string, headers: Record<string, string>, pid: number) {
  const response = await fetch(url, { headers })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  const file = join(mkdtempSync(join(tmpdir(), 'lectern-page-')), 'page.html')
  writeFileSync(file, await response.text())
  const baseline = await startProcess('tooling/bench/src/baselines/react-tree.ts', await freePort(), { BODY_FILE: file }, '/')
  try {
    return await compare({ name, url, headers, pid }, { name: 'renderToPipeableStream, same tree', url: baseline.url, pid: baseline.pid }, '≥ 0.6')
  } finally {
    await baseline.stop()
  }
}
