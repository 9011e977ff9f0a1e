import { type SQL, sql } from 'drizzle-orm'

/** Condition that one of the texts contains what was typed; Arabic in search's spelling, so that hamzas and vowel signs don't matter. Always true for nothing typed. */
export function contains(texts: readonly SQL[], typed: string): SQL {
  if (typed === '') return sql`true`
  const pattern = `%${typed.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const isArabic = /\p{Script=Arabic}/u.test(typed)
  const one = (text: SQL) => (isArabic ? sql`lectern_normalise(${text}::text) like lectern_normalise(${pattern})` : sql`${text} ilike ${pattern}`)
  return sql`(${sql.join(texts.map(one), sql` or `)})`
}
