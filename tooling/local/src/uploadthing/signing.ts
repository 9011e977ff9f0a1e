import { createHmac, timingSafeEqual } from 'node:crypto'

import { HttpError } from './http.ts'

/** UploadThing's signature of a URL or a body. */
export function sign(apiKey: string, text: string): string {
  return `hmac-sha256=${createHmac('sha256', apiKey).update(text).digest('hex')}`
}

export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** A URL that is good for some seconds, signed as the SDK does. */
export function signedUrl(apiKey: string, url: string, seconds: number): string {
  const unsigned = `${url}?expires=${Date.now() + seconds * 1000}`
  return `${unsigned}&signature=${encodeURIComponent(sign(apiKey, unsigned))}`
}

/**
 * Checks a request's URL. The signature is the last parameter and covers the whole address before it, origin included,
 * so it is tried against each origin under which this server is known.
 */
export function verifySignedUrl(apiKey: string, origins: readonly string[], rawUrl: string): URLSearchParams {
  const at = rawUrl.lastIndexOf('signature=')
  if (at < 1) throw new HttpError(401, 'Missing signature')
  const { searchParams } = new URL(rawUrl, origins[0])
  const given = searchParams.get('signature') ?? ''
  if (!origins.some((origin) => sameText(sign(apiKey, origin + rawUrl.slice(0, at - 1)), given))) throw new HttpError(401, 'Invalid signature')
  if (!(Number(searchParams.get('expires')) > Date.now())) throw new HttpError(403, 'URL has expired')
  return searchParams
}

/** The SDK encodes the values twice. */
export function signedValue(params: URLSearchParams, name: string): string | null {
  const value = params.get(name)
  return value === null ? null : decodeURIComponent(value)
}
