import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import PostalMime from 'postal-mime'

export interface MailSummary {
  id: number
  at: string
  from: string
  to: string[]
  subject: string
  messageId: string
  /** How often a message with this Message-ID has come: more than once is a mail sent twice. */
  deliveries: number
}

export interface Mail extends MailSummary {
  text: string
  html: string
  headers: { name: string; value: string }[]
  attachments: { filename: string; type: string; size: number }[]
}

type Stored = Omit<MailSummary, 'deliveries'>

const KEPT = 1000

/** The messages that came, each a file, so that a restart keeps them. */
export class Inbox {
  readonly #dir: string
  #messages: Stored[] = []
  #lastId = 0

  private constructor(dir: string) {
    this.#dir = dir
  }

  static async open(dir: string): Promise<Inbox> {
    mkdirSync(dir, { recursive: true })
    const inbox = new Inbox(dir)
    for (const name of readdirSync(dir)
      .filter((file) => file.endsWith('.json'))
      .toSorted()) {
      const summary: Stored = JSON.parse(readFileSync(join(dir, name), 'utf8'))
      inbox.#messages.unshift(summary)
      inbox.#lastId = Math.max(inbox.#lastId, summary.id)
    }
    return inbox
  }

  async deliver(envelope: { from: string; to: string[] }, source: Buffer): Promise<void> {
    const parsed = await PostalMime.parse(source)
    const id = ++this.#lastId
    const summary: Stored = {
      id,
      at: new Date().toISOString(),
      from: parsed.from?.address ?? envelope.from,
      to: envelope.to.map((address) => address.toLowerCase()),
      subject: parsed.subject ?? '',
      messageId: parsed.messageId ?? '',
    }
    writeFileSync(this.#file(id, 'eml'), source)
    writeFileSync(this.#file(id, 'json'), JSON.stringify(summary))
    this.#messages.unshift(summary)
    for (const old of this.#messages.splice(KEPT)) this.#remove(old.id)
  }

  /** The newest first, all or those to one address. */
  list(filter: { to?: string | undefined } = {}): MailSummary[] {
    const to = filter.to?.toLowerCase()
    return this.#messages.filter((mail) => to === undefined || mail.to.includes(to)).map((mail) => this.#summary(mail))
  }

  async read(id: number): Promise<Mail | undefined> {
    const stored = this.#messages.find((mail) => mail.id === id)
    const source = this.source(id)
    if (!stored || source === undefined) return undefined
    const parsed = await PostalMime.parse(source)
    return {
      ...this.#summary(stored),
      text: parsed.text ?? '',
      html: parsed.html ?? '',
      headers: parsed.headers.map(({ key, value }) => ({ name: key, value })),
      attachments: parsed.attachments.map((file) => ({ filename: file.filename ?? '', type: file.mimeType, size: sizeOf(file.content) })),
    }
  }

  source(id: number): Buffer | undefined {
    if (!this.#messages.some((mail) => mail.id === id)) return undefined
    return readFileSync(this.#file(id, 'eml'))
  }

  clear(): void {
    for (const mail of this.#messages) this.#remove(mail.id)
    this.#messages = []
  }

  #summary(mail: Stored): MailSummary {
    const same = mail.messageId === '' ? 1 : this.#messages.filter((other) => other.messageId === mail.messageId).length
    return { ...mail, deliveries: same }
  }

  #remove(id: number): void {
    for (const kind of ['eml', 'json'] as const) rmSync(this.#file(id, kind), { force: true })
  }

  #file(id: number, kind: 'eml' | 'json'): string {
    return join(this.#dir, `${String(id).padStart(8, '0')}.${kind}`)
  }
}

function sizeOf(content: ArrayBuffer | Uint8Array | string): number {
  return typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength
}
