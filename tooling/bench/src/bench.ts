/** A measurement of quality.md. It never fails a run: it prints what it found. */
export interface Bench {
  /** What is measured, and what it runs against. */
  about: string
  run(): Promise<Row[]>
}

export type Row = Record<string, string | number>
