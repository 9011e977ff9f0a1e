import { createServer, type Server } from 'node:http'

export interface Listening {
  port: number
  url: string
  close(): Promise<void>
}

/**
 * Listens on this machine only, on IPv4 and on IPv6 where there is one: a browser takes `localhost` for either,
 * and only `localhost` is a secure context over plain HTTP.
 */
export async function listen(server: Server, port: number): Promise<Listening> {
  await bind(server, port, '127.0.0.1')
  const twin = createServer()
  for (const event of ['request', 'upgrade'] as const) {
    for (const listener of server.listeners(event)) twin.on(event, (...args: unknown[]) => void Reflect.apply(listener, server, args))
  }
  twin.keepAliveTimeout = server.keepAliveTimeout
  twin.requestTimeout = server.requestTimeout
  const hasTwin = await bind(twin, port, '::1').then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') return false
      throw error
    },
  )
  return {
    port,
    url: `http://localhost:${port}`,
    close: async () => {
      await Promise.all([shut(server), ...(hasTwin ? [shut(twin)] : [])])
    },
  }
}

function bind(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
