import { randomUUID } from 'node:crypto'

import { cookieOf } from '@lectern/kernel/cookies'
import { isLocale, type Locale } from '@lectern/kernel/locale'

import type { HttpSettings } from './settings.ts'

const REQUEST_ID = /^[\w-]{8,64}$/

/** The id that a proxy or a page gave the request, else a new one. */
export function requestIdOf(headers: Headers): string {
  const given = headers.get('x-request-id')
  return given !== null && REQUEST_ID.test(given) ? given : randomUUID()
}

/** Which console or site the browser has open. On one machine both have the host "localhost" and so share their cookies: the names differ. */
export function sessionCookieName(headers: Headers, settings: HttpSettings): string {
  const fromConsole = headers.get('origin') === settings.adminUrl || headers.get('x-forwarded-host') === settings.adminHost
  return fromConsole ? settings.cookies.admin : settings.cookies.site
}

export function bearerOf(headers: Headers): string | null {
  const header = headers.get('authorization')
  return header?.startsWith('Bearer ') ? header.slice(7).trim() : null
}

/** The address that the outermost proxy of ours saw; what stands before it in the header is the client's own claim. */
export function clientIp(headers: Headers, peer: string | null, trustedProxies: number): string | null {
  const hops = headers.get('x-forwarded-for')?.split(',')
  return hops?.at(-trustedProxies)?.trim() || peer
}

/** Chosen on the page, else remembered, else what the browser asks for first. */
export function localeOf(headers: Headers): Locale {
  const chosen = headers.get('x-lectern-locale') ?? cookieOf(headers.get('cookie'), 'lectern_locale')
  if (chosen !== null && isLocale(chosen)) return chosen
  const first = headers.get('accept-language')?.trimStart().slice(0, 2).toLowerCase()
  return first === 'ar' ? 'ar' : 'en'
}
