import { v7 } from 'uuid'
import { z } from 'zod'

/** A time-ordered id (UUID v7): inserts stay at the end of the index. */
export function newId(): string {
  return v7()
}

export const idSchema = z.uuid({ error: 'bad_id' })
