import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { createLecternClient, type LecternClient } from '@lectern/client/client'
import { z } from 'zod'

/** Where the servers are and what is used to call them. */
export interface Connection {
  /** Public origin of the site. */
  origin: string
  client: LecternClient
  tokenFile: string
}

/** What a local stack keeps, as `npm start` knows it too. */
const STATE = process.env['LECTERN_STATE'] || fileURLToPath(new URL('../../../.lectern', import.meta.url))
const TOKEN_FILE = join(STATE, 'token')
const stackFile = z.object({ web: z.url() })

/** `LECTERN_URL` and `LECTERN_API_TOKEN`, else the running local stack and the token that `log-in` stored. */
export function connect(): Connection {
  const origin = process.env['LECTERN_URL'] ?? localOrigin()
  const token = process.env['LECTERN_API_TOKEN'] ?? readText(TOKEN_FILE)?.trim()
  return { origin, client: createLecternClient({ origin, ...(token === undefined ? {} : { token }) }), tokenFile: TOKEN_FILE }
}

function localOrigin(): string {
  const text = readText(join(STATE, 'stack.json'))
  return text === undefined ? 'http://localhost:3000' : stackFile.parse(JSON.parse(text)).web
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
