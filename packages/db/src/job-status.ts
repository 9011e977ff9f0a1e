import { sql } from 'drizzle-orm'

import type { Db } from './db.ts'

export interface QueueStatus {
  name: string
  waiting: number
  active: number
  failed: number
  /** Age of the oldest job that is due but hasn't been begun; null when none is. */
  oldestWaitingSeconds: number | null
}

/** How each queue of a partition stands, queues without jobs included. */
export async function queueStatus(db: Db): Promise<QueueStatus[]> {
  const rows = await db.execute<{ name: string; waiting: number; active: number; failed: number; oldest: number | null }>(sql`
    select queue.name,
      count(*) filter (where job.state in ('created', 'retry'))::int as waiting,
      count(*) filter (where job.state = 'active')::int as active,
      count(*) filter (where job.state = 'failed')::int as failed,
      extract(epoch from now() - min(job.start_after) filter (where job.state in ('created', 'retry') and job.start_after <= now()))::int as oldest
    from pgboss.queue
    left join pgboss.job on job.name = queue.name and job.state in ('created', 'retry', 'active', 'failed')
    where queue.name not like '\\_\\_pgboss%'
    group by queue.name
    order by queue.name`)
  return rows.map(({ oldest, ...row }) => ({ ...row, oldestWaitingSeconds: oldest }))
}

export type JobListState = 'failed' | 'waiting' | 'active'

export interface JobDescription {
  id: string
  queue: string
  state: string
  createdAt: Date
  /** How often it was begun. */
  attempts: number
  /** The message of its last failure. */
  error: string | null
}

const STATES = { failed: ['failed'], waiting: ['created', 'retry'], active: ['active'] } as const satisfies Record<JobListState, readonly string[]>

/** Jobs of a partition in a state, newest first. */
export async function listJobs(db: Db, state: JobListState, limit: number): Promise<JobDescription[]> {
  const states = sql.join(
    STATES[state].map((name) => sql`${name}::pgboss.job_state`),
    sql`, `,
  )
  const rows = await db.execute<{ id: string; queue: string; state: string; created: string; attempts: number; error: string | null }>(sql`
    select id, name as queue, state::text as state, to_char(created_on at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as created,
      case when started_on is null then retry_count else retry_count + 1 end as attempts, output ->> 'message' as error
    from pgboss.job
    where state in (${states}) and name not like '\\_\\_pgboss%'
    order by created_on desc
    limit ${limit}`)
  return rows.map(({ created, ...row }) => ({ ...row, createdAt: new Date(created) }))
}

export function failedJobs(db: Db, limit: number): Promise<JobDescription[]> {
  return listJobs(db, 'failed', limit)
}

/** Gives a failed job one more try, now; false when there is no failed job of that id in the queue. */
export async function retryJob(tx: Db, queue: string, jobId: string): Promise<boolean> {
  const rows = await tx.execute<{ id: string }>(sql`
    update pgboss.job
    set state = 'retry', retry_limit = retry_limit + 1, completed_on = null, start_after = now()
    where name = ${queue} and id = ${jobId}::uuid and state = 'failed'
    returning id`)
  return rows.length > 0
}
