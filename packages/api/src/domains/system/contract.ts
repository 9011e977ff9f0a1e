import { z } from 'zod'

export const jobsInput = z.object({ state: z.enum(['failed', 'waiting', 'active']).default('failed'), limit: z.int().min(1).max(100).default(50) })
export const retryJobInput = z.object({ partition: z.enum(['core', 'media']), queue: z.string().max(60), jobId: z.uuid() })

export interface SystemStatus {
  server: { version: string; startedAt: string; node: string; memoryMb: number }
  partitions: {
    name: 'core' | 'media'
    primaryUp: boolean
    sizeBytes: number | null
    replicas: { name: string; up: boolean; lagBytes: number | null; reads: number }[]
  }[]
  cache: { up: boolean; hits: number; misses: number }
  queues: { partition: 'core' | 'media'; name: string; waiting: number; active: number; failed: number; oldestWaitingSeconds: number | null }[]
  ledger: { balanced: boolean; checkedAt: string }
}

export interface JobRow {
  id: string
  partition: 'core' | 'media'
  queue: string
  state: string
  createdAt: string
  attempts: number
  error: string | null
}

/** Outputs: health → { ok: true, at, siteUrl }. status → SystemStatus. jobs → JobRow[]. retryJob → { ok: true }. */
