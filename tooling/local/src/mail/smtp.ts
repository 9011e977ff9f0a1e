import { buffer } from 'node:stream/consumers'

import { SMTPServer } from 'smtp-server'

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
      const envelope = {
        from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
        to: session.envelope.rcptTo.map((recipient) => recipient.address),
      }
      buffer(stream)
        .then((source) => inbox.deliver(envelope, source))
        .then(() => done(), done)
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  return { close: () => new Promise((resolve) => server.close(() => resolve())) }
}
