import { type Logger, pino } from 'pino'

/** What must never be read in a log, wherever in a logged object up to three levels it hides. */
const SECRETS = ['password', 'passwordHash', 'token', 'tokenHash', 'code', 'codeHash', 'secret', 'authorization', 'cookie', 'signature', 'url'] as const
const LEVELS_DEEP = ['', '*.', '*.*.']

export interface LoggerOptions {
  /** Which program speaks, e.g. `core`. */
  name: string
  level?: string
  destination?: { write(line: string): void }
}

/** Lines of JSON on standard output, secrets replaced. Errors go under `err`. */
export function createLogger({ name, level = 'info', destination }: LoggerOptions): Logger {
  const paths = LEVELS_DEEP.flatMap((depth) => SECRETS.map((secret) => depth + secret))
  const options = { name, level, redact: { paths, censor: '[secret]' }, timestamp: pino.stdTimeFunctions.isoTime }
  return destination ? pino(options, destination) : pino(options)
}
