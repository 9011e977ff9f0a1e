import { type Logger, pino, type SerializedError, stdSerializers, stdTimeFunctions } from 'pino'

/** What must never be read in a log, wherever in a logged object up to three levels it hides. */
const SECRETS = ['password', 'passwordHash', 'token', 'tokenHash', 'codeHash', 'secret', 'authorization', 'cookie', 'signature', 'url'] as const
const LEVELS_DEEP = ['', '*.', '*.*.']
/** `err.code` is what an error is known by; these are the codes that open something. */
const SECRET_CODES = ['code', 'mail.code', '*.mail.code'] as const

export interface LoggerOptions {
  /** Which program speaks, e.g. `core`. */
  name: string
  level?: string
  destination?: { write(line: string): void }
}

/** Lines of JSON on standard output, secrets replaced. Errors go under `err`. */
export function createLogger({ name, level = 'info', destination }: LoggerOptions): Logger {
  const paths = [...LEVELS_DEEP.flatMap((depth) => SECRETS.map((secret) => depth + secret)), ...SECRET_CODES]
  const options = { name, level, redact: { paths, censor: '[secret]' }, timestamp: stdTimeFunctions.isoTime, serializers: { err: describe } }
  return destination ? pino(options, destination) : pino(options)
}

/** An error of a query tells the values that were sent with it: people's addresses, hashes. The log gets the query without them. */
function describe(error: Error): SerializedError {
  const { params: _, detail: __, ...told } = stdSerializers.err(error)
  return { ...told, message: withoutValues(told.message), stack: withoutValues(told.stack) }
}

function withoutValues(text: string): string {
  return text.replaceAll(/\nparams: [^]*?(?=\n\s+at |$)/g, '')
}
