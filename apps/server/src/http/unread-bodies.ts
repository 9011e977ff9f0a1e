import type { HttpBindings } from '@hono/node-server'
import type { MiddlewareHandler } from 'hono'

/**
 * Whoever is refused before their body was read gets no second request on the connection: the rest of the body is still on its way, and what comes after it
 * might meet a socket that is being closed. Proxies share connections, so that would be somebody else's request.
 */
export const closeAfterUnreadBodies: MiddlewareHandler<{ Bindings: HttpBindings }> = async (c, next) => {
  await next()
  if (!c.env.incoming.complete) c.res.headers.set('connection', 'close')
}
