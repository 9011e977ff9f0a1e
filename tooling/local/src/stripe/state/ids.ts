import { randomBytes } from 'node:crypto'

const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz0123456789'

/** A random id in Stripe's form: `pi_8sX…`. */
export function stripeId(prefix: string, length = 24): string {
  return `${prefix}_${randomToken(length)}`
}

export function randomToken(length: number): string {
  return [...randomBytes(length)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('')
}
