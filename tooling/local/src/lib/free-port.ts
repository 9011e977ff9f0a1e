import { createServer } from 'node:net'

/** Whether nothing listens on the port, on IPv4 and (where the machine has it) on IPv6. */
export async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'))
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    // A machine without IPv6 must not make every port look taken.
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

const FIRST = 20_000
const LAST = 32_000
const given = new Set<number>()

/**
 * A free port below the range from which the system takes the ports of outgoing connections,
 * so that a server that restarts on the same port doesn't find a client's socket there.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 500; tries++) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST))
    if (given.has(port)) continue
    if (await isFree(port)) {
      given.add(port)
      return port
    }
  }
  throw new Error(`no free port between ${FIRST} and ${LAST}`)
}

/** The preferred port when it is free, else the next free one above it. */
export async function portFrom(preferred: number): Promise<number> {
  for (let port = preferred; port < preferred + 200; port++) {
    if (!given.has(port) && (await isFree(port))) {
      given.add(port)
      return port
    }
  }
  throw new Error(`no free port from ${preferred} on`)
}
