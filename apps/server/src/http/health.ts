import type { Deps } from '@lectern/api/deps'
import type { Database } from '@lectern/db/database'
import { sql } from 'drizzle-orm'

/** Set once the server has been asked to stop. */
export interface Draining {
  started: boolean
}

const WITHIN_MS = 1_000

/** Whether a balancer should send requests here, and which part isn't well when not. */
export async function readiness(deps: Deps, draining: Draining): Promise<{ ready: boolean; draining: boolean; parts: Record<string, boolean> }> {
  const [core, media] = await Promise.all([reachable(deps.core), deps.media ? reachable(deps.media.db) : null])
  // Without the media partition the other procedures of the server still answer.
  return { ready: core && !draining.started, draining: draining.started, parts: media === null ? { core } : { core, media } }
}

async function reachable(database: Database): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, WITHIN_MS, false).unref())
  const answered = database.primary.execute(sql`select 1`).then(
    () => true,
    () => false,
  )
  return Promise.race([answered, late])
}
