import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What only this machine's stack knows; made once for each state folder. */
export interface Secrets {
  lectern: string
  postgres: { superuser: string; core: string; media: string }
  redisToken: string
  stripe: { secretKey: string; webhookSecret: string }
  uploadthing: { apiKey: string; appId: string }
}

/** Reads the secrets of the state folder, or makes them; only their owner may read the file. */
export function ensureSecrets(dir: string): Secrets {
  const file = join(dir, 'secrets.json')
  const kept = readIfThere(file)
  if (kept !== undefined) return kept
  const secrets = makeSecrets()
  mkdirSync(dir, { recursive: true })
  // Written aside and renamed: a start that is cut off must not leave half of it.
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}

function readIfThere(file: string): Secrets | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function makeSecrets(): Secrets {
  return {
    lectern: random(32),
    postgres: { superuser: random(16), core: random(16), media: random(16) },
    redisToken: random(24),
    stripe: { secretKey: `sk_test_${random(16)}`, webhookSecret: `whsec_${random(24)}` },
    uploadthing: { apiKey: `sk_${random(24)}`, appId: random(5) },
  }
}

function random(bytes: number): string {
  return randomBytes(bytes).toString('hex')
}
