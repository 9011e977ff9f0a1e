import type { ProbeResult } from '@lectern/api/ports'
import { parentPort, workerData } from 'node:worker_threads'

import { UnavailableSource } from './byte-source.ts'
import { readVideo } from './read-video.ts'

/** What the thread tells the one that started it. */
export type Outcome = { result: ProbeResult } | { unavailable: string }

if (!parentPort || typeof workerData !== 'string') throw new Error('Started without a source')
parentPort.postMessage(await outcomeOf(workerData), [])

async function outcomeOf(source: string): Promise<Outcome> {
  try {
    return { result: await readVideo(source) }
  } catch (error) {
    if (error instanceof UnavailableSource) return { unavailable: error.message }
    throw error
  }
}
