import type { MailTransport } from '@lectern/api/ports'
import { createTransport } from 'nodemailer'

export interface SmtpOptions {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  url: string
  /** `Lectern <mail@example.com>` */
  from: string
}

const CONNECT_TIMEOUT_MS = 10_000
const SOCKET_TIMEOUT_MS = 30_000

/** Mail by SMTP over a few kept connections. `close` ends them. */
export function createSmtpTransport({ url, from }: SmtpOptions): MailTransport & { close(): void } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SOCKET_TIMEOUT_MS,
  })
  return {
    async send({ id, to, subject, html, text, locale }) {
      await transport.sendMail({
        from,
        to,
        subject,
        html,
        text,
        messageId: `<${id}@lectern>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
      })
    },
    close() {
      transport.close()
    },
  }
}
