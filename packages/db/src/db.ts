import type { PgDatabase } from 'drizzle-orm/pg-core'
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'

/** A handle to run queries on: the primary, a replica, or an open transaction. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, Record<string, unknown>>
