import type { Db } from './db.ts'

/**
 * Makes a named prepared statement once per handle. Without a name the server parses and plans a hot query each time, which costs three to
 * five times the CPU. Not for transactions: their handle lives too short.
 */
export function preparedOn<Statement>(build: (db: Db) => Statement): (db: Db) => Statement {
  const made = new WeakMap<Db, Statement>()
  return (db) => {
    const known = made.get(db)
    if (known !== undefined) return known
    const statement = build(db)
    made.set(db, statement)
    return statement
  }
}
