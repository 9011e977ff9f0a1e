import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { freePort } from '../lib/free-port.ts'
import { startWatchdog } from '../lib/watchdog.ts'
import { postgresBinaries } from './binaries.ts'
import { stopOrphan } from './orphan.ts'
import { Partition } from './partition.ts'
import { reachableFolder } from './reachable.ts'
import { unprivileged } from './unprivileged.ts'

export interface PostgresPorts {
  corePrimary: number
  coreReplica: number
  mediaPrimary: number
  mediaReplica: number
}

export interface PostgresPasswords {
  superuser: string
  core: string
  media: string
}

export interface PostgresOptions {
  dir: string
  /** Whether a commit survives a power cut. Off only in tests. */
  durable: boolean
  passwords: PostgresPasswords
  logDir?: string
  ports?: PostgresPorts
}

export interface RunningPostgres {
  core: Partition
  media: Partition
  pids(): number[]
  stop(): Promise<void>
}

/** Starts both partitions, each a primary and its replica, and makes what is missing of them. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const as = unprivileged()
  const dir = reachableFolder(resolve(options.dir), as)
  const logDir = resolve(options.logDir ?? join(dir, 'logs'))
  mkdirSync(logDir, { recursive: true })
  const bin = postgresBinaries(dir, as)
  const ports = options.ports ?? (await freePorts())
  const watchdog = startWatchdog({ marker: dir, signal: 'INT' })
  const onStarted = () => watchdog.watch(pids())
  const common = { bin, as, logDir, durable: options.durable, superuserPassword: options.passwords.superuser, onStarted }
  const core = new Partition({
    ...common,
    name: 'core',
    dir: join(dir, 'core'),
    owner: { role: 'lectern_core', password: options.passwords.core },
    ports: { primary: ports.corePrimary, replica: ports.coreReplica },
  })
  const media = new Partition({
    ...common,
    name: 'media',
    dir: join(dir, 'media'),
    owner: { role: 'lectern_media', password: options.passwords.media },
    ports: { primary: ports.mediaPrimary, replica: ports.mediaReplica },
  })
  const servers = [core.primary, core.replica, media.primary, media.replica]
  const pids = () => servers.flatMap((server) => server.pid ?? [])
  const stop = async () => {
    await Promise.all([core.stop(), media.stop()])
    watchdog.release()
  }
  const started = await Promise.allSettled([core.start(), media.start()])
  const failed = started.find((result) => result.status === 'rejected')
  if (failed) {
    await stop()
    throw failed.reason
  }
  return { core, media, pids, stop }
}

/** Stops the servers that a killed predecessor left running, before their ports are looked at. */
export async function stopPostgresOrphans(dir: string): Promise<void> {
  if (!existsSync(dir)) return
  const real = realpathSync(dir)
  for (const name of ['core/replica', 'media/replica', 'core/primary', 'media/primary']) await stopOrphan(join(real, name))
}

async function freePorts(): Promise<PostgresPorts> {
  return { corePrimary: await freePort(), coreReplica: await freePort(), mediaPrimary: await freePort(), mediaReplica: await freePort() }
}
