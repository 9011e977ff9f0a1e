import { buffer } from 'node:stream/consumers'

import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'

import type { Inbox } from './inbox.ts'

const MAX_MESSAGE = 25 << 20

/** Takes every mail and delivers none of them further. */
export async function startSmtp(inbox: Inbox, port: number): Promise<{ close(): Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    size: MAX_MESSAGE,
    onAuth: (auth, _session, done) => done(null, { user: auth.username ?? 'local' }),
    onData: (stream, session, done) => {
      void (async () => done(await receive(inbox, stream, session)))()
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  return { close: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** Answers what went wrong, which the sender is told. */
async function receive(inbox: Inbox, stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<Error | undefined> {
  try {
    const from = envelope.mailFrom ? envelope.mailFrom.address : ''
    await inbox.deliver({ from, to: envelope.rcptTo.map((recipient) => recipient.address) }, await buffer(stream))
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
