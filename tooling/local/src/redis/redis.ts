import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { freePort } from '../lib/free-port.ts'
import { listen } from '../lib/listen.ts'
import { createGateway } from './gateway.ts'
import { findRedisServer, startRedisServer } from './redis-server.ts'
import { RespClient } from './resp-client.ts'

export type RedisKind = 'redis-server' | 'in-process'

export interface RedisOptions {
  dir: string
  token: string
  /** The kind to use; without it a real Redis when the machine has one. */
  prefer?: RedisKind
  logDir?: string
  /** The gateway's port. */
  port?: number
}

export interface RunningRedis {
  kind: RedisKind
  restUrl: string
  token: string
  pids(): number[]
  stop(): Promise<void>
}

/** The kinds of store this machine can run. */
export function availableRedisKinds(): RedisKind[] {
  return findRedisServer() === undefined ? ['in-process'] : ['redis-server', 'in-process']
}

/** Starts a Redis behind the Upstash-compatible gateway. */
export async function startRedis(options: RedisOptions): Promise<RunningRedis> {
  const { dir, token } = options
  const store = await startStore(options, resolve(dir))
  const gateway = createGateway(store.backend, token)
  const server = await listen(gateway, options.port ?? (await freePort()))
  return {
    kind: store.kind,
    restUrl: server.url,
    token,
    pids: () => store.pids,
    stop: async () => {
      await server.close()
      store.backend.close()
      await store.stop()
    },
  }
}

async function startStore(options: RedisOptions, dir: string) {
  const program = options.prefer === 'in-process' ? undefined : findRedisServer()
  if (program === undefined) {
    if (options.prefer === 'redis-server') throw new Error('There is no redis-server or valkey-server on the PATH')
    // Loaded only here: its Lua machine takes memory.
    const { MemoryBackend } = await import('./memory/memory-backend.ts')
    return { kind: 'in-process' as const, backend: await MemoryBackend.create(), pids: [], stop: async () => {} }
  }
  const port = await freePort()
  const logDir = resolve(options.logDir ?? join(dir, 'logs'))
  mkdirSync(logDir, { recursive: true })
  const server = await startRedisServer({ program, dir, port, logFile: join(logDir, 'redis.log') })
  return { kind: 'redis-server' as const, backend: new RespClient({ host: '127.0.0.1', port }), pids: [server.pid], stop: () => server.stop() }
}
