import type { Connection } from './connection.ts'

/** A command of `npm run script`. */
export interface Script {
  /** Its arguments, as shown in help. */
  usage: string
  summary: string
  run(context: { connection: Connection; args: string[] }): Promise<void>
}

/** The arguments were wrong; the usage is shown with the message. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
