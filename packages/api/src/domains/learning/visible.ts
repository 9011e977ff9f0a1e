import { sql } from 'drizzle-orm'

/** Lessons `l` that learners see and that count as items: text, and videos that can be played. */
export const lessonIsVisible = sql`(l.kind = 'text' or l.media_state = 'ready')`
