import { type SQL, sql } from 'drizzle-orm'

/** Seconds in a multirange of whole seconds. */
export const secondsOf = (multirange: SQL) => sql<number>`(select coalesce(sum(upper(span) - lower(span)), 0)::int from unnest(${multirange}) as span)`
