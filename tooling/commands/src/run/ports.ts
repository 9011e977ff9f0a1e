import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { freePort, isFree, portFrom } from '@lectern/local/lib/free-port'
import type { StackPorts } from '@lectern/local/stack'

import { writePrivate } from '../files.ts'
import { STATE } from '../paths.ts'
import { PlainError } from '../terminal.ts'

/** Ports that a variable can fix; those that people type have usual numbers. */
const FIXABLE = {
  web: { port: 3000, variable: 'LECTERN_WEB_PORT' },
  admin: { port: 3100, variable: 'LECTERN_ADMIN_PORT' },
  mail: { port: 3200, variable: 'LECTERN_MAIL_PORT' },
  stripe: { port: 3300, variable: 'LECTERN_STRIPE_PORT' },
  uploadthing: { port: 3400, variable: 'LECTERN_UPLOADTHING_PORT' },
  server: { port: undefined, variable: 'LECTERN_SERVER_PORT' },
} as const

const INNER = [
  'pages',
  'adminPages',
  'worker',
  'serverMetrics',
  'workerMetrics',
  'smtp',
  'redis',
  'corePrimary',
  'coreReplica',
  'mediaPrimary',
  'mediaReplica',
] as const

type PortName = keyof typeof FIXABLE | (typeof INNER)[number]
export type Ports = Record<PortName, number>

/** The ports of this machine's stack: those of the last time where they are free, so that addresses stay. */
export async function choosePorts(options: { state?: string; environment?: NodeJS.ProcessEnv } = {}): Promise<Ports> {
  const { state = STATE, environment = process.env } = options
  const file = join(state, 'ports.json')
  const before = readBefore(file)
  const chosen: [string, number][] = []
  for (const [name, { port, variable }] of Object.entries(FIXABLE)) {
    const fixed = environment[variable]
    if (fixed !== undefined && fixed !== '') chosen.push([name, await fixedPort(variable, fixed)])
    else chosen.push([name, await sameOrNext(before[name], port)])
  }
  for (const name of INNER) chosen.push([name, await sameOrNext(before[name], undefined)])
  // Every name of both lists has its entry.
  const ports = Object.fromEntries(chosen) as Ports
  writePrivate(file, ports)
  return ports
}

async function sameOrNext(before: number | undefined, usual: number | undefined): Promise<number> {
  if (before !== undefined && (await isFree(before))) return before
  return usual === undefined ? freePort() : portFrom(usual)
}

async function fixedPort(variable: string, text: string): Promise<number> {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new PlainError(`${variable} must be a port from 1 to 65535, not "${text}"`)
  if (!(await isFree(port))) throw new PlainError(`${variable}=${port}: something else listens on that port`)
  return port
}

function readBefore(file: string): Record<string, number | undefined> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

export function stackPorts(ports: Ports): StackPorts {
  const { corePrimary, coreReplica, mediaPrimary, mediaReplica, redis, mail, smtp, stripe, uploadthing } = ports
  return { postgres: { corePrimary, coreReplica, mediaPrimary, mediaReplica }, redis, mail, smtp, stripe, uploadthing }
}
