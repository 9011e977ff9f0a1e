import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import { RedisError, type RedisBackend, type Reply, type SubscribeKind } from './reply.ts'
import { ScriptRewriter } from './scripts.ts'

/** Commands that bind a connection, wait, or govern the server: not for a client over HTTP. */
const REFUSED = new Set(
  'subscribe psubscribe ssubscribe monitor multi exec watch blpop brpop blmove bzpopmin bzpopmax client config shutdown debug auth hello select quit reset replicaof'.split(
    ' ',
  ),
)
const MAX_BODY = 32 << 20

interface Answer {
  status: number
  body: unknown
}

/** The REST protocol of Upstash in front of a backend, so that the hosted client works on one machine. */
export function createGateway(backend: RedisBackend, token: string): Server {
  const scripts = new ScriptRewriter()
  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      reply(response, { status: 400, body: { error: `ERR ${error instanceof Error ? error.message : String(error)}` } })
    })
  })
  // Longer than a client keeps an idle connection, so that it never writes into one that is being closed.
  server.keepAliveTimeout = 65_000
  return server

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://gateway')
    if (!mayEnter(request.headers.authorization ?? `Bearer ${url.searchParams.get('_token') ?? ''}`, token)) {
      return reply(response, { status: 401, body: { error: 'WRONGPASS invalid or missing auth token' } })
    }
    const segments = url.pathname.split('/').filter(Boolean).map(decodeURIComponent)
    const operation = segments[0]?.toLowerCase()
    if (operation === 'subscribe' || operation === 'psubscribe') return stream(response, operation, segments.slice(1))
    const encode = request.headers['upstash-encoding'] === 'base64' ? base64 : plain
    const text = await read(request)
    if (operation === 'pipeline') return reply(response, await pipeline(commandsOf(text), encode))
    if (operation === 'multi-exec') return reply(response, await transaction(commandsOf(text), encode))
    const command = segments.length > 0 ? [...segments, ...(text === '' ? [] : [text])] : commandOf(JSON.parse(text))
    reply(response, await single(command, encode))
  }

  function stream(response: ServerResponse, kind: SubscribeKind, channels: string[]): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache', connection: 'keep-alive' })
    response.flushHeaders()
    const stop = backend.subscribe(kind, channels, (message) => response.write(`data: ${message.map(String).join(',')}\n\n`))
    response.on('close', stop)
  }

  async function single(command: string[], encode: Encode): Promise<Answer> {
    const refusal = refused(command)
    if (refusal !== undefined) return { status: 400, body: { error: refusal } }
    const [answer = null] = await backend.send([scripts.rewrite(command)])
    return answer instanceof RedisError ? { status: 400, body: { error: answer.message } } : { status: 200, body: { result: encode(answer) } }
  }

  async function pipeline(commands: string[][], encode: Encode): Promise<Answer> {
    const refusals = commands.map(refused)
    const allowed = commands.filter((_, index) => refusals[index] === undefined)
    const answers = (await backend.send(allowed.map((command) => scripts.rewrite(command)))).values()
    const body = refusals.map((refusal) => (refusal === undefined ? result(answers.next().value ?? null, encode) : { error: refusal }))
    return { status: 200, body }
  }

  async function transaction(commands: string[][], encode: Encode): Promise<Answer> {
    const refusal = commands.map(refused).find((text) => text !== undefined)
    if (refusal !== undefined) return { status: 400, body: { error: refusal } }
    const answers = await backend.transaction(commands.map((command) => scripts.rewrite(command)))
    if (answers instanceof RedisError) return { status: 400, body: { error: answers.message } }
    return { status: 200, body: answers.map((answer) => result(answer, encode)) }
  }
}

type Encode = (reply: Reply) => unknown

function plain(reply: Reply): unknown {
  if (Array.isArray(reply)) return reply.map(plain)
  return reply instanceof RedisError ? reply.message : reply
}

/** Upstash leaves a bare OK as it is; all other strings are encoded. */
function base64(reply: Reply, nested = false): unknown {
  if (typeof reply === 'string') return reply === 'OK' && !nested ? reply : Buffer.from(reply).toString('base64')
  if (Array.isArray(reply)) return reply.map((item) => base64(item, true))
  return plain(reply)
}

function result(reply: Reply, encode: Encode): { result: unknown } | { error: string } {
  return reply instanceof RedisError ? { error: reply.message } : { result: encode(reply) }
}

function refused(command: string[]): string | undefined {
  const name = command[0]
  if (name === undefined) return 'ERR empty command'
  return REFUSED.has(name.toLowerCase()) ? `ERR Command is not available: '${name}'` : undefined
}

function commandOf(value: unknown): string[] {
  if (!Array.isArray(value)) throw new Error('expected a command: an array of its words')
  return value.map(String)
}

function commandsOf(text: string): string[][] {
  const value: unknown = JSON.parse(text)
  if (!Array.isArray(value)) throw new Error('expected an array of commands')
  return value.map(commandOf)
}

function mayEnter(header: string, token: string): boolean {
  const given = Buffer.from(header)
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > MAX_BODY) throw new Error('the request is too large')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function reply(response: ServerResponse, { status, body }: Answer): void {
  if (response.headersSent) return void response.end()
  const text = JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), 'upstash-sync-token': 'local' })
  response.end(text)
}
