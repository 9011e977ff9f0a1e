import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from '@lectern/local/lib/free-port'
import { until } from '@lectern/local/lib/until'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { SupervisedProcess } from './supervised.ts'

let dir: string
let child: SupervisedProcess | undefined
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lectern-supervised-'))
})
afterEach(async () => {
  await child?.stop()
  await rm(dir, { recursive: true, force: true })
})

async function supervise(source: string): Promise<{ url: string }> {
  const script = join(dir, 'server.mjs')
  await writeFile(script, source)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  child = new SupervisedProcess({ name: `test-${port}`, stateDir: dir, script, env: { PORT: String(port) }, readyUrl: `${url}/readyz` })
  return { url }
}

const SERVER = `import { createServer } from 'node:http'
createServer((request, response) => { if (request.url === '/crash') process.exit(3); response.end(String(process.pid)) }).listen(process.env.PORT, '127.0.0.1')`

it('waits until the process is ready, and starts it again after a crash', async () => {
  const { url } = await supervise(SERVER)
  await child?.start()
  const first = child?.pid
  await fetch(`${url}/crash`).catch(() => undefined)
  const second = await until('a new process to answer', async () => {
    const answer = await fetch(url).then(
      (response) => response.text(),
      () => undefined,
    )
    return answer === String(first) ? undefined : answer
  })
  expect(Number(second)).toBe(child?.pid)
})

it('says what the process said when it ends at its start', async () => {
  await supervise(`console.error('PORT is taken'); process.exit(1)`)
  await expect(child?.start()).rejects.toThrow('PORT is taken')
})

it('stops the process, and lets it be', async () => {
  const { url } = await supervise(SERVER)
  await child?.start()
  await child?.stop()
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})
