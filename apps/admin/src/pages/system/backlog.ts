import type { SystemStatus } from '@lectern/api/contracts/system'

export interface Backlog {
  waiting: number
  /** Of the job that has been due the longest; null when none is. */
  oldestSeconds: number | null
  /** A worker that runs has begun a due job long before. */
  behind: boolean
}

const PATIENCE_SECONDS = 120

/** What the worker has before it, over all queues. */
export function backlogOf(queues: SystemStatus['queues']): Backlog {
  const ages = queues.flatMap(({ oldestWaitingSeconds }) => (oldestWaitingSeconds === null ? [] : [oldestWaitingSeconds]))
  const oldestSeconds = ages.length === 0 ? null : Math.max(...ages)
  return {
    waiting: queues.reduce((sum, { waiting }) => sum + waiting, 0),
    oldestSeconds,
    behind: oldestSeconds !== null && oldestSeconds > PATIENCE_SECONDS,
  }
}
