import { createHmac, timingSafeEqual } from 'node:crypto'

import type { Lsn } from './lsn.ts'

/** How fresh a replica must be, per partition, to answer the bearer. */
export interface Freshness {
  core: Lsn
  media: Lsn
}

/** Replicas are seconds behind at most; after this the bearer may read any of them. */
export const FRESHNESS_SECONDS = 60

/** Keeps the later position of each partition. */
export function laterOf(a: Freshness | null, b: Freshness): Freshness {
  if (!a) return b
  return { core: a.core > b.core ? a.core : b.core, media: a.media > b.media ? a.media : b.media }
}

/** `core.media.expiry.signature`, positions in hexadecimal, expiry in Unix seconds. Signed so that nobody can push all their reads to the primary. */
export function signFreshness(secret: string, freshness: Freshness, now: Date): string {
  const expiry = Math.floor(now.getTime() / 1000) + FRESHNESS_SECONDS
  const body = `${freshness.core.toString(16)}.${freshness.media.toString(16)}.${expiry}`
  return `${body}.${mac(secret, body)}`
}

/** The positions in a token; null when it is forged, expired or malformed. */
export function verifyFreshness(secret: string, token: string, now: Date): Freshness | null {
  const [, body, core, media, expiry, signature] = /^(([0-9a-f]{1,16})\.([0-9a-f]{1,16})\.(\d{1,12}))\.([\w-]{22})$/.exec(token) ?? []
  if (body === undefined || core === undefined || media === undefined || expiry === undefined || signature === undefined) return null
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(mac(secret, body)))) return null
  if (Number(expiry) * 1000 < now.getTime()) return null
  return { core: BigInt(`0x${core}`), media: BigInt(`0x${media}`) }
}

function mac(secret: string, body: string): string {
  return createHmac('sha256', secret).update(`freshness:${body}`).digest().subarray(0, 16).toString('base64url')
}
