import { readFileSync } from 'node:fs'

export interface Outcome {
  name: string
  milliseconds: number
  /** Whether the program said that all was well. */
  ok: boolean
  passed: number
  failed: number
  skipped: number
}

export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** The counts of vitest's JSON report. */
export function countsOf(report: unknown): Counts {
  const number = (name: string) => {
    const value: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, name) : undefined
    return typeof value === 'number' ? value : 0
  }
  return { passed: number('numPassedTests'), failed: number('numFailedTests'), skipped: number('numPendingTests') + number('numTodoTests') }
}

/** What a step adds to the sum. A test run that fails without a failed test (it could not even load) counts as one failure. */
export function outcomeOf(name: string, milliseconds: number, ok: boolean, counts: Counts | undefined): Outcome {
  if (counts === undefined) return { name, milliseconds, ok, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
  return { name, milliseconds, ok, ...counts, failed: ok ? counts.failed : Math.max(counts.failed, 1) }
}

/** The report that vitest wrote; without one nothing was counted. */
export function readCounts(file: string): Counts {
  try {
    return countsOf(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

export function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, milliseconds, ok, passed, failed, skipped }) => {
    const counts = [`${passed} passed`, ...(failed > 0 ? [`${failed} failed`] : []), ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ')
    return `  ${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(20)} ${`${(milliseconds / 1000).toFixed(1)} s`.padStart(8)}  ${counts}`
  })
  return rows.join('\n')
}

/** The last line: machines read it. */
export function sum(outcomes: readonly Outcome[]): string {
  const total = (of: (outcome: Outcome) => number) => outcomes.reduce((all, outcome) => all + of(outcome), 0)
  return `${total((outcome) => outcome.passed)} passed, ${total((outcome) => outcome.failed)} failed`
}
