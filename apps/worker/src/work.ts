import type { JobName, Jobs } from '@lectern/api/jobs'
import { QUEUE_SCHEMA } from '@lectern/db/install-queues'
import type { Partition } from '@lectern/db/migrate'
import { queuesOf } from '@lectern/db/queues'
import { PgBoss } from 'pg-boss'

import type { WorkerDeps } from './deps.ts'
import { HANDLERS } from './handlers/handlers.ts'

/** How many jobs of a queue one worker runs at once. */
const AT_ONCE: Record<JobName, number> = {
  'mail.send': 3,
  'accounts.send_reset_link': 2,
  'accounts.export_data': 1,
  'accounts.clean_up': 1,
  'payments.apply_event': 3,
  'payments.expire_orders': 1,
  'media.probe': 1,
  'media.asset_changed': 2,
}

const EVERY_FIVE_MINUTES = '*/5 * * * *'
const HOURLY = '7 * * * *'
/** A database that isn't there yet is waited for, two minutes or so. */
const START_ATTEMPTS = 8
const STOP_WITHIN_MS = 20_000

export interface Working {
  /** Takes no more jobs and lets those that run end, for a time; the rest is given out again later. */
  stop(): Promise<void>
}

/** Works on every queue of a partition. Jobs arrive by NOTIFY; polling is what remains when that is missed. */
export async function work(partition: Partition, url: string, deps: WorkerDeps): Promise<Working> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: `lectern-worker-${partition}`,
    schema: QUEUE_SCHEMA,
    max: 4,
    migrate: false,
    schedule: partition === 'core',
    useListenNotify: true,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    instanceName: 'worker',
  })
  boss.on('error', (error) => deps.log.error({ err: error, partition }, 'job queue'))
  boss.on('warning', (warning) => deps.log.warn({ warning: warning.message, partition }, 'job queue'))
  await boss.start({ attempts: START_ATTEMPTS })
  for (const { name } of queuesOf(partition)) await workOn(boss, name, deps)
  if (partition === 'core') {
    await boss.schedule('payments.expire_orders', EVERY_FIVE_MINUTES, {})
    await boss.schedule('accounts.clean_up', HOURLY, {})
  }
  return { stop: () => boss.stop({ graceful: true, timeout: STOP_WITHIN_MS }) }
}

async function workOn<Name extends JobName>(boss: PgBoss, name: Name, deps: WorkerDeps): Promise<void> {
  const handle = HANDLERS[name]
  await boss.work<Jobs[Name]>(name, { localConcurrency: AT_ONCE[name], pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 }, async (jobs) => {
    for (const job of jobs) {
      try {
        await handle(deps, job.data)
      } catch (error) {
        deps.log.warn({ err: error, queue: name, job: job.id, attempt: job.retryCount + 1 }, 'a job failed')
        throw error
      }
    }
  })
}
