import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import { freePort } from '../lib/free-port.ts'
import { listen } from '../lib/listen.ts'
import { Inbox } from './inbox.ts'
import { inboxPage, mailPage, messageDocument } from './pages.ts'
import { startSmtp } from './smtp.ts'

export interface MailOptions {
  dir: string
  /** The port of the page. */
  port?: number
  smtpPort?: number
}

export interface RunningMail {
  /** The inbox: a page, and `/api?to=`, `/api/:id` and DELETE as JSON. */
  url: string
  smtpUrl: string
  stop(): Promise<void>
}

const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'"
const MESSAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data: http: https:; font-src data: http: https:"

/** Starts the inbox that takes all mail of this machine. */
export async function startMail(options: MailOptions): Promise<RunningMail> {
  const inbox = await Inbox.open(options.dir)
  const smtpPort = options.smtpPort ?? (await freePort())
  const smtp = await startSmtp(inbox, smtpPort)
  const server = createServer((request, response) => {
    void answer(inbox, request, response).catch((error: unknown) => send(response, 500, 'text/plain', String(error)))
  })
  const web = await listen(server, options.port ?? (await freePort()))
  return {
    url: web.url,
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    stop: async () => {
      await Promise.all([smtp.close(), web.close()])
    },
  }
}

async function answer(inbox: Inbox, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://mail')
  const to = url.searchParams.get('to')?.trim() || undefined
  if (request.method === 'DELETE') {
    inbox.clear()
    return void response.writeHead(204).end()
  }
  if (url.pathname === '/healthz') return send(response, 200, 'text/plain', 'ok')
  if (url.pathname === '/api') return json(response, inbox.list({ to }))
  if (url.pathname === '/') return send(response, 200, 'text/html', inboxPage(inbox.list({ to }), to))
  const [, view, id] = /^\/(api|mail|html|text|source)\/(\d+)$/.exec(url.pathname) ?? []
  const mail = id === undefined ? undefined : await inbox.read(Number(id))
  if (mail === undefined) return send(response, 404, 'text/plain', 'There is no such mail')
  switch (view) {
    case 'api':
      return json(response, mail)
    case 'html':
      return send(response, 200, 'text/html', messageDocument(mail), MESSAGE_POLICY)
    case 'text':
      return send(response, 200, 'text/plain', mail.text)
    case 'source':
      return send(response, 200, 'text/plain', inbox.source(mail.id)?.toString('utf8') ?? '')
    default:
      return send(response, 200, 'text/html', mailPage(mail))
  }
}

function json(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json', JSON.stringify(value))
}

function send(response: ServerResponse, status: number, type: string, body: string, policy = PAGE_POLICY): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  response.end(body)
}
