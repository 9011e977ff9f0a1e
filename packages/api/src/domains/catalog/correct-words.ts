import type { Db } from '@lectern/db/db'
import { sql } from 'drizzle-orm'

import { probablyMeant } from './spelling.ts'

interface Row extends Record<string, unknown> {
  word: string
  /** Some course has it. */
  known: boolean
  near: string[]
}

/** What was probably meant when nothing has all the words (C2), in search's spelling; null when no word has a near one. */
export async function correctWords(db: Db, words: string): Promise<string | null> {
  const rows = await db.execute<Row>(sql`
    select typed.word, exists (select 1 from course_search where document @@ to_tsquery('simple', typed.word)) as known,
      array(select w.word from search_words w where w.keys && lectern_typo_keys(typed.word)) as near
    from unnest(string_to_array(lectern_words(${words}), ' ')) with ordinality as typed(word, position)
    order by typed.position`)
  const corrected = rows.map(({ word, known, near }) => (known ? word : (probablyMeant(word, near) ?? word)))
  return rows.some(({ word }, index) => corrected[index] !== word) ? corrected.join(' ') : null
}
