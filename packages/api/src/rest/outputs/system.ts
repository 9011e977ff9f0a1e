import { z } from 'zod'

import { count, instant } from './shared.ts'

const partition = z.enum(['core', 'media'])

export const systemStatus = z
  .strictObject({
    server: z.strictObject({ version: z.string(), startedAt: instant, node: z.string(), memoryMb: z.number() }),
    partitions: z.array(
      z.strictObject({
        name: partition,
        primaryUp: z.boolean(),
        sizeBytes: z.number().nullable(),
        replicas: z.array(z.strictObject({ name: z.string(), up: z.boolean(), lagBytes: z.number().nullable(), reads: count })),
      }),
    ),
    cache: z.strictObject({ up: z.boolean(), hits: count, misses: count }),
    queues: z.array(z.strictObject({ partition, name: z.string(), waiting: count, active: count, failed: count, oldestWaitingSeconds: z.number().nullable() })),
    ledger: z.strictObject({ balanced: z.boolean(), checkedAt: instant }),
  })
  .meta({ id: 'SystemStatus' })

export const job = z
  .strictObject({
    id: z.string(),
    partition,
    queue: z.string(),
    state: z.string(),
    createdAt: instant,
    attempts: count,
    error: z.string().nullable(),
  })
  .meta({ id: 'Job' })
