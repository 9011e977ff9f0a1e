import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { describeMachine } from './machine.ts'
import type { Row } from './bench.ts'

const FOLDER = fileURLToPath(new URL('../../../.lectern/bench/', import.meta.url))

/** Prints a table and writes `.lectern/bench/<name>.json`. */
export function writeReport(name: string, about: string, rows: readonly Row[]): void {
  console.table(rows)
  mkdirSync(FOLDER, { recursive: true })
  const report = { name, about, at: new Date().toISOString(), machine: describeMachine(), rows }
  writeFileSync(`${FOLDER}${name}.json`, `${JSON.stringify(report, null, 2)}\n`)
}
