import { type CookieNames, cookieNames } from '@lectern/kernel/cookies'

/** What the HTTP edge of a server must know of its surroundings. */
export interface HttpSettings {
  siteUrl: string
  adminUrl: string
  adminHost: string
  trustedProxies: number
  secure: boolean
  cookies: CookieNames
}

export function httpSettings(options: { siteUrl: string; adminUrl: string; trustedProxies: number }): HttpSettings {
  return { ...options, adminHost: new URL(options.adminUrl).host, secure: options.siteUrl.startsWith('https:'), cookies: cookieNames(options.siteUrl) }
}
