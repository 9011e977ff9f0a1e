import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const ONLY_OURS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-real-ip']
const REQUEST_ID = /^[\w-]{8,64}$/

/** Says who asks, as only the outermost server may: what a client claims about itself is dropped. */
export function setForwardedHeaders(request: IncomingMessage): void {
  const { headers } = request
  for (const name of ONLY_OURS) delete headers[name]
  headers['x-forwarded-for'] = request.socket.remoteAddress ?? ''
  headers['x-forwarded-proto'] = 'http'
  headers['x-forwarded-host'] = headers.host ?? ''
  const given = headers['x-request-id']
  if (typeof given !== 'string' || !REQUEST_ID.test(given)) headers['x-request-id'] = randomUUID()
}
