import { once } from 'node:events'
import type { Writable } from 'node:stream'

import type { ISql } from 'postgres'

/** Objects become JSON. */
export type CopyValue = string | number | bigint | boolean | Date | null | readonly unknown[] | { readonly [key: string]: unknown }
export type CopyRow = Readonly<Record<string, CopyValue>>

const CHUNK = 1 << 16

/** Writes rows by COPY; all rows have the keys of the first one, which are the table's columns. */
export async function copyRows(sql: ISql, table: string, rows: Iterable<CopyRow>): Promise<void> {
  let stream: Writable | undefined
  let columns: string[] = []
  let text = ''
  for (const row of rows) {
    if (stream === undefined) {
      columns = Object.keys(row)
      stream = await sql`copy ${sql(table)} (${sql(columns)}) from stdin`.writable()
    }
    text += `${columns.map((column) => encode(row[column] ?? null)).join('\t')}\n`
    if (text.length < CHUNK) continue
    if (!stream.write(text)) await once(stream, 'drain')
    text = ''
  }
  if (stream === undefined) return
  const done = once(stream, 'finish')
  stream.end(text)
  await done
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** A value in COPY's text format. */
export function encode(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'number' || typeof value === 'bigint') return value.toString()
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (value instanceof Date) return value.toISOString()
  const plain = typeof value === 'string' ? value : JSON.stringify(value)
  return plain.replaceAll(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character)
}
