import { createHash } from 'node:crypto'

/** sha256 as hexadecimal: what tables hold instead of a token. Tokens are long and random, so no slow hash is needed. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
