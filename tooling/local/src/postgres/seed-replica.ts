import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import postgres from 'postgres'

const NOT_COPIED = new Set(['postmaster.pid', 'postmaster.opts', 'standby.signal', 'pg_internal.init'])
const COPIED_EMPTY = new Set(['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans'])

/** Copies a primary that isn't running. */
export function coldCopy(primaryDir: string, replicaDir: string): void {
  cpSync(primaryDir, replicaDir, { recursive: true, verbatimSymlinks: true })
}

/** Copies a running primary (what pg_basebackup does, which npm's binaries lack), for a replica that is lost or has diverged. */
export async function hotCopy(serverUrl: string, primaryDir: string, replicaDir: string): Promise<void> {
  rmSync(replicaDir, { recursive: true, force: true })
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} })
  // Start and stop must be of the same session.
  const session = await sql.reserve()
  try {
    await session`select pg_backup_start('replica', fast => true)`
    mkdirSync(replicaDir, { mode: 0o700 })
    for (const entry of readdirSync(primaryDir)) {
      if (NOT_COPIED.has(entry)) continue
      if (COPIED_EMPTY.has(entry)) mkdirSync(join(replicaDir, entry), { mode: 0o700 })
      else cpSync(join(primaryDir, entry), join(replicaDir, entry), { recursive: true, verbatimSymlinks: true })
    }
    for (const folder of ['pg_wal/archive_status', 'pg_wal/summaries']) mkdirSync(join(replicaDir, folder), { recursive: true, mode: 0o700 })
    const [stop] = await session<{ labelfile: string }[]>`select labelfile from pg_backup_stop(wait_for_archive => false)`
    if (!stop) throw new Error('pg_backup_stop gave no label')
    writeFileSync(join(replicaDir, 'backup_label'), stop.labelfile)
  } finally {
    session.release()
    await sql.end()
  }
}
