import type { IncomingMessage, ServerResponse } from 'node:http'

/** Browsers upload and play from another origin, and resume by the header that says how much has arrived. */
export const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, PUT, POST, OPTIONS',
  'access-control-allow-headers': '*, range, content-type, x-uploadthing-version, b3, traceparent',
  'access-control-expose-headers': 'x-ut-range-start, accept-ranges, content-range, content-length, etag',
  'access-control-max-age': '600',
  'cross-origin-resource-policy': 'cross-origin',
} as const

const LARGEST_JSON = 1_048_576

export class HttpError extends Error {
  override readonly name = 'HttpError'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { ...CORS, 'content-type': 'application/json' }).end(JSON.stringify(body))
}

export async function readJson(request: IncomingMessage): Promise<Fields> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > LARGEST_JSON) throw new HttpError(413, 'Body too large')
    chunks.push(chunk)
  }
  return fieldsOf(parse(Buffer.concat(chunks).toString()))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new HttpError(400, 'The body is not JSON')
  }
}

/** An object of JSON whose fields have to be looked at before they are used. */
export type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new HttpError(400, 'Expected an object')
  return Object.fromEntries(Object.entries(value))
}

export function textOf(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function textsOf(fields: Fields, name: string): string[] {
  const value = fields[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

export function numberOf(fields: Fields, name: string): number | undefined {
  const value = fields[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

export function listOf(fields: Fields, name: string): Fields[] {
  const value = fields[name]
  return Array.isArray(value) ? value.map(fieldsOf) : []
}
