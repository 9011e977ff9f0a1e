import { openDatabase } from '@lectern/db/database'
import { users } from '@lectern/db/core/accounts'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { testDatabases } from './databases.ts'
import { makeUser } from './factories.ts'
import { testStack } from './stack.ts'

async function databases() {
  const made = await testDatabases({ media: true })
  onTestFinished(() => made[Symbol.asyncDispose]())
  return made
}

const onReplica = async (db: { execute: (query: ReturnType<typeof sql>) => Promise<unknown> }) => {
  const rows = await db.execute(sql`select pg_is_in_recovery() as replica`)
  return Array.isArray(rows) && rows[0]?.replica === true
}

describe('replica routing', () => {
  test('S9: reads are answered by the replica once it is known to follow', async () => {
    const { core } = await databases()
    await vi.waitFor(async () => expect(await core.read(null, onReplica)).toBe(true), { timeout: 5_000 })
  })

  test('S10: a session always sees its own writes', async () => {
    const { core } = await databases()
    const person = await makeUser(core.primary)
    for (let i = 0; i < 100; i++) {
      const name = `Name ${i}`
      await core.primary.update(users).set({ name }).where(eq(users.id, person.id))
      const fresh = await core.position()
      const [row] = await core.read(fresh, (db) => db.select({ name: users.name }).from(users).where(eq(users.id, person.id)))
      expect(row?.name).toBe(name)
    }
  })

  test('a write in a read fails instead of being routed somewhere', async () => {
    const { core } = await databases()
    await vi.waitFor(async () => expect(await core.read(null, onReplica)).toBe(true), { timeout: 5_000 })
    await expect(core.read(null, (db) => db.execute(sql`create table nowhere (id int)`))).rejects.toMatchObject({ cause: { code: '25006' } })
  })

  test('F4: without its replica the primary answers, and the status says so', async () => {
    const made = await databases()
    const lonely = openDatabase({ primaryUrl: made.urls.core, replicaUrls: ['postgres://nobody@127.0.0.1:1/none'], applicationName: 'test' })
    onTestFinished(() => lonely.close())
    expect(await lonely.read(null, onReplica)).toBe(false)
    expect(await lonely.status()).toMatchObject({ primary: { up: true }, replicas: [{ up: false }] })
  })

  test('S8: the partitions have different owners', async () => {
    const { core, media } = await databases()
    const owner = async (db: typeof core) => (await db.primary.execute<{ owner: string }>(sql`select current_user as owner`))[0]?.owner
    expect([await owner(core), await owner(media)]).toEqual([testStack().core.owner, testStack().media.owner])
  })
})
