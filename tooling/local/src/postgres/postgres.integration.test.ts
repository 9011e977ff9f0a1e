import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import postgres from 'postgres'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { until } from '../lib/until.ts'
import { serverPid } from './orphan.ts'
import { startPostgres, type RunningPostgres } from './postgres.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const passwords = { superuser: 'aa', core: 'bb', media: 'cc' }
let dir: string
let running: RunningPostgres | undefined

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lectern-postgres-'))
})
afterEach(async () => {
  await running?.stop()
  running = undefined
  await rm(dir, { recursive: true, force: true })
})

const start = async () => (running = await startPostgres({ dir, durable: false, passwords }))

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 })
  try {
    return await sql.unsafe(text)
  } finally {
    await sql.end()
  }
}

it('replicates both partitions, and the owner may create the extensions the migrations need', async () => {
  const { core, media } = await start()
  for (const partition of [core, media]) {
    await query(partition.primaryUrl, 'create extension pg_trgm; create extension unaccent; create extension citext; create extension btree_gin')
    await query(partition.primaryUrl, 'create table t (n int); insert into t values (42)')
    await partition.replicaCaughtUp()
    expect(await query(partition.replicaUrl, 'select n, pg_is_in_recovery() as replica from t')).toEqual([{ n: 42, replica: true }])
    await expect(query(partition.replicaUrl, 'insert into t values (1)')).rejects.toThrow(/read-only/)
  }
})

it("keeps one partition's role out of the other", async () => {
  const { core, media } = await start()
  const other = new URL(media.primaryUrl)
  other.port = new URL(core.primaryUrl).port
  await expect(query(other.href, 'select 1')).rejects.toThrow(/authentication failed/)
  const [row] = await query(core.primaryUrl, 'select rolsuper from pg_roles where rolname = current_user')
  expect(row).toEqual({ rolsuper: false })
})

it('keeps the data when it starts again', async () => {
  const first = await start()
  await query(first.core.primaryUrl, 'create table t (n int); insert into t values (7)')
  await first.stop()
  const second = await start()
  expect(await query(second.core.primaryUrl, 'select n from t')).toEqual([{ n: 7 }])
  expect(await query(second.core.replicaUrl, 'select n from t')).toEqual([{ n: 7 }])
})

it('goes on after a crash of the primary', async () => {
  const first = await start()
  await query(first.core.primaryUrl, 'create table t (n int); insert into t values (7)')
  await first.core.primary.stop('SIGQUIT')
  await first.stop()
  const second = await start()
  await query(second.core.primaryUrl, 'insert into t values (8)')
  await second.core.replicaCaughtUp()
  expect(await query(second.core.replicaUrl, 'select count(*)::int as n from t')).toEqual([{ n: 2 }])
})

it('copies a replica afresh that was lost', async () => {
  const { core } = await start()
  await query(core.primaryUrl, 'create table t (n int); insert into t values (7)')
  await core.replica.stop('SIGQUIT')
  await rm(core.replica.dir, { recursive: true })
  await query(core.primaryUrl, 'insert into t values (8)')
  await core.reseedReplica()
  await core.replicaCaughtUp()
  expect(await query(core.replicaUrl, 'select count(*)::int as n from t')).toEqual([{ n: 2 }])
})

/** Another process that starts the servers and stays. */
async function startElsewhere(): Promise<ChildProcess> {
  const module = fileURLToPath(new URL('./postgres.ts', import.meta.url))
  const program = `import { startPostgres } from ${JSON.stringify(module)}
    await startPostgres(${JSON.stringify({ dir, durable: false, passwords })}); console.log('up'); setInterval(() => {}, 1000)`
  const starter = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => starter.stdout.once('data', resolve))
  return starter
}

const dataDirs = () => ['core/primary', 'core/replica', 'media/primary', 'media/replica'].map((name) => join(dir, name))

it('leaves nothing running when its starter is killed by force', async () => {
  const starter = await startElsewhere()
  expect(dataDirs().map(serverPid)).not.toContain(undefined)
  starter.kill('SIGKILL')
  await until('the servers to end', () => (dataDirs().every((data) => serverPid(data) === undefined) ? true : undefined), { timeoutMs: 30_000 })
})

it('takes over from servers that were left running', async () => {
  const starter = await startElsewhere()
  const orphan = serverPid(join(dir, 'core/primary'))
  starter.kill('SIGKILL')
  const { core } = await start()
  expect(core.primary.pid).not.toBe(orphan)
  expect(await query(core.primaryUrl, 'select 1 as one')).toEqual([{ one: 1 }])
})

it('freezes a replica and lets it go on', async () => {
  const { core } = await start()
  await query(core.primaryUrl, 'create table t (n int)')
  core.replica.pause()
  await query(core.primaryUrl, 'insert into t values (1)')
  core.replica.resume()
  await core.replicaCaughtUp()
  expect(await query(core.replicaUrl, 'select n from t')).toEqual([{ n: 1 }])
  await running?.stop()
  running = undefined
  await until('the servers to be gone', () => (existsSync(join(dir, 'core/replica/postmaster.pid')) ? undefined : true))
})

it.runIf(process.getuid?.() === 0)('as root in a private folder keeps the data where its user can reach it, linked', async () => {
  const deep = join(dir, 'private/checkout/.lectern/postgres')
  await mkdir(join(dir, 'private'), { mode: 0o700 })
  running = await startPostgres({ dir: deep, durable: false, passwords })
  expect(await query(running.core.primaryUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  const outside = await readlink(deep)
  await running.stop()
  running = await startPostgres({ dir: deep, durable: false, passwords })
  expect(await readlink(deep)).toBe(outside)
  await running.stop()
  running = undefined
  await rm(outside, { recursive: true })
})
