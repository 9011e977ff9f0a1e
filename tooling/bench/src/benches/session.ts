import { createAuth } from '@lectern/auth/create-auth'
import { users } from '@lectern/db/core/accounts'
import { openDatabase } from '@lectern/db/database'
import { sql } from 'drizzle-orm'

import type { Bench, Row } from '../bench.ts'
import { median } from '../compare.ts'
import { startProduct } from '../product.ts'

const CONNECTIONS = 10
const WARM_UP_SECONDS = 3
/** Short and many: what else the machine does is then much the same for all in a round. */
const ROUND_SECONDS = 0.5
const ROUNDS = 31

interface Work {
  name: string
  aim: string
  once: () => Promise<unknown>
}

export const bench: Bench = {
  about: 'P3, its session part: whom a session stands for, looked up each time and as it is sampled, against `select 1` on the same connections',
  async run() {
    const product = await startProduct()
    const core = openDatabase({ primaryUrl: product.env['CORE_DATABASE_URL'] ?? '', replicaUrls: [], applicationName: 'bench', maxConnections: CONNECTIONS })
    // Each moment is so long after the one before that no sample is ever young enough.
    let moment = Date.now()
    const always = createAuth({ core, clock: { now: () => new Date((moment += 3_000)) } })
    const sampled = createAuth({ core, clock: { now: () => new Date() } })
    try {
      const [person] = await core.primary.select({ id: users.id }).from(users).limit(1)
      const { token } = await sampled.sessions.create(person?.id ?? '', { ip: null, userAgent: null })
      return await inTurn([
        { name: 'select 1', aim: '', once: () => core.primary.execute(sql`select 1`) },
        { name: 'a session, looked up', aim: '≤ 1.5', once: () => found(always.sessions.find(token)) },
        { name: 'a session, as it is sampled', aim: '', once: () => found(sampled.sessions.find(token)) },
      ])
    } finally {
      await Promise.all([always.close(), sampled.close()])
      await core.close()
      await product.stop()
    }
  },
}

async function found(actor: Promise<unknown>): Promise<void> {
  if ((await actor) === null) throw new Error('the session was not found')
}

/** One after the other in each round, so that a machine that changes its speed changes it for all; times in ratio to the first. */
async function inTurn(works: readonly Work[]): Promise<Row[]> {
  for (const { once } of works) await microsecondsOf(once, WARM_UP_SECONDS)
  const rounds: number[][] = []
  for (let round = 0; round < ROUNDS; round++) {
    const times: number[] = []
    for (const { once } of works) times.push(await microsecondsOf(once, ROUND_SECONDS))
    rounds.push(times)
  }
  return works.map(({ name, aim }, i) => ({
    what: name,
    'µs each': Math.round(median(rounds.map((times) => times[i] ?? Number.NaN))),
    ratio: median(rounds.map((times) => (times[i] ?? Number.NaN) / (times[0] ?? Number.NaN))).toFixed(2),
    aim,
  }))
}

/** All connections busy; what one costs is the time over how many were done. */
async function microsecondsOf(once: () => Promise<unknown>, seconds: number): Promise<number> {
  const startedAt = performance.now()
  const until = startedAt + seconds * 1000
  let done = 0
  async function keepAsking(): Promise<void> {
    while (performance.now() < until) {
      await once()
      done++
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, keepAsking))
  return ((performance.now() - startedAt) * 1000) / done
}
