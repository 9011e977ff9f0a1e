import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { freePort, isFree, portFrom } from '@lectern/local/lib/free-port'
import type { StackPorts } from '@lectern/local/stack'

import { writePrivate } from '../files.ts'
import { STATE } from '../paths.ts'
import { PlainError } from '../terminal.ts'

/** Ports people type, with their usual numbers; a variable fixes one. */
const USUAL = {
  web: { port: 3000, variable: 'LECTERN_WEB_PORT' },
  admin: { port: 3100, variable: 'LECTERN_ADMIN_PORT' },
  mail: { port: 3200, variable: 'LECTERN_MAIL_PORT' },
  stripe: { port: 3300, variable: 'LECTERN_STRIPE_PORT' },
  uploadthing: { port: 3400, variable: 'LECTERN_UPLOADTHING_PORT' },
  server: { port: 3500, variable: 'LECTERN_SERVER_PORT' },
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

type PortName = keyof typeof USUAL | (typeof INNER)[number]
export type Ports = Record<PortName, number>

const FILE = join(STATE, 'ports.json')

/** The ports of this machine's stack: those of the last time where they are free, so that addresses stay. */
export async function choosePorts(environment: NodeJS.ProcessEnv = process.env): Promise<Ports> {
  const before = readBefore()
  const chosen: [string, number][] = []
  for (const [name, { port, variable }] of Object.entries(USUAL)) {
    const fixed = environment[variable]
    if (fixed !== undefined && fixed !== '') chosen.push([name, await fixedPort(variable, fixed)])
    else chosen.push([name, await portFrom(await keptOr(before[name], port))])
  }
  for (const name of INNER) {
    const kept = before[name]
    chosen.push([name, kept !== undefined && (await isFree(kept)) ? kept : await freePort()])
  }
  // Every name of both lists has its entry.
  const ports = Object.fromEntries(chosen) as Ports
  writePrivate(FILE, ports)
  return ports
}

async function keptOr(kept: number | undefined, usual: number): Promise<number> {
  return kept !== undefined && (await isFree(kept)) ? kept : usual
}

async function fixedPort(variable: string, text: string): Promise<number> {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new PlainError(`${variable} must be a port from 1 to 65535, not "${text}"`)
  if (!(await isFree(port))) throw new PlainError(`${variable}=${port}: something else listens on that port`)
  return port
}

function readBefore(): Record<string, number | undefined> {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'))
  } catch {
    return {}
  }
}

export function stackPorts(ports: Ports): StackPorts {
  const { corePrimary, coreReplica, mediaPrimary, mediaReplica, redis, mail, smtp, stripe, uploadthing } = ports
  return { postgres: { corePrimary, coreReplica, mediaPrimary, mediaReplica }, redis, mail, smtp, stripe, uploadthing }
}
