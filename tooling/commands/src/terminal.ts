import { styleText } from 'node:util'

export function bold(text: string): string {
  return styleText('bold', text)
}

export function faint(text: string): string {
  return styleText('dim', text)
}

export function good(text: string): string {
  return styleText('green', text)
}

export function bad(text: string): string {
  return styleText('red', text)
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/** Does a step and says how it went and how long it took. */
export async function step<T>(name: string, work: () => Promise<T>, note?: (result: T) => string | undefined): Promise<T> {
  const start = performance.now()
  try {
    const result = await work()
    reportStep(name, performance.now() - start, note?.(result))
    return result
  } catch (error) {
    console.log(`  ${bad('failed')} ${name} ${faint(seconds(performance.now() - start))}`)
    throw error
  }
}

export function reportStep(name: string, milliseconds: number, note?: string): void {
  console.log(`  ${good('ready')}  ${name.padEnd(32)} ${faint(seconds(milliseconds).padStart(7))}${note === undefined ? '' : `  ${faint(note)}`}`)
}

/** Lines of two columns. */
export function columns(rows: [string, string][]): string {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  return rows.map(([name, value]) => `  ${name.padEnd(width)}${value}`).join('\n')
}

/** The message alone for what we throw ourselves, all of it for what surprises us. */
export function describeError(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describeError).join('\n\n')
  if (!(error instanceof Error)) return bad(String(error))
  return error instanceof PlainError ? bad(error.message) : bad(error.stack ?? error.message)
}

/** An error whose message says all that a person needs. */
export class PlainError extends Error {}
