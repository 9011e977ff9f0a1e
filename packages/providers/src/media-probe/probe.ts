import type { MediaProbe, ProbeResult } from '@lectern/api/ports'
import { DomainError } from '@lectern/kernel/errors'
import { Worker } from 'node:worker_threads'

import type { Outcome } from './worker.ts'

export interface MediaProbeOptions {
  timeoutMs?: number
}

const TIMEOUT_MS = 30_000
/** A file that makes the parser hoard memory ends its thread, not the process. */
const MEMORY_MB = 192

/**
 * Reads duration, size and codecs of a video by ranges, in a thread of its own with limits of time and memory.
 * A file that can't be understood is an answer (`unreadable`); bytes that can't be had now are a DomainError UNAVAILABLE, to be tried again.
 */
export function createMediaProbe({ timeoutMs = TIMEOUT_MS }: MediaProbeOptions = {}): MediaProbe {
  return {
    async probe(source) {
      const { promise, resolve, reject } = Promise.withResolvers<ProbeResult>()
      // Flags of this process (a loader, --input-type) are none of the thread's business.
      const worker = new Worker(new URL('./worker.ts', import.meta.url), {
        workerData: source,
        execArgv: [],
        resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      })
      const timer = setTimeout(() => resolve({ kind: 'unreadable', reason: 'took_too_long' }), timeoutMs)
      worker.once('message', (outcome: Outcome) => {
        if ('result' in outcome) resolve(outcome.result)
        else reject(new DomainError('UNAVAILABLE', 'video_unavailable', { cause: outcome.unavailable }))
      })
      worker.once('error', (error) => {
        if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ kind: 'unreadable', reason: 'too_much_to_read' })
        else reject(error)
      })
      worker.once('exit', (code) => reject(new Error(`The probe ended with ${code} before it answered`)))
      try {
        return await promise
      } finally {
        clearTimeout(timer)
        await worker.terminate()
      }
    },
  }
}
