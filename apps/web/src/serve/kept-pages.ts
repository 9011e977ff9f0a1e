import { randomBytes } from 'node:crypto'

import { cookieOf, hasPrivateCookie } from '@lectern/kernel/cookies'

import { LOCALE_COOKIE } from '../lib/cookies.ts'
import { isSecretAddress } from '../lib/secret-address.ts'

/** Pages that guests have just been shown, so that a page which many open at once is rendered once. */
export interface KeptPages {
  /** The page as it was rendered a moment ago, with a nonce of its own; null when there is none, or when the visitor isn't a guest. */
  respond(request: Request): Response | null
  /** Keeps what was rendered for a guest, and gives it on. */
  keep(request: Request, rendered: Response): Promise<Response>
}

interface Kept {
  /** The page cut where its nonce stood. */
  pieces: string[]
  headers: Headers
  policy: string[]
  until: number
}

/** As long as a change may take to be seen everywhere. */
const KEPT_FOR_MS = 1_000
const MOST_PAGES = 100
const MOST_CHARACTERS = 400_000
/** As in ui's theme.tsx, which Node can't run unbundled. */
const THEME_COOKIE = 'lectern_theme'
const NONCE = /'nonce-([^']+)'/

export function keepPages(now: () => number = Date.now): KeptPages {
  const pages = new Map<string, Kept>()

  return {
    respond(request) {
      const key = keyOf(request)
      const page = key === null ? undefined : pages.get(key)
      if (page === undefined || page.until < now()) return null
      const nonce = randomBytes(16).toString('base64')
      const headers = new Headers(page.headers)
      headers.set('content-security-policy', page.policy.join(nonce))
      return new Response(page.pieces.join(nonce), { headers })
    },
    async keep(request, rendered) {
      const key = keyOf(request)
      const policy = rendered.headers.get('content-security-policy') ?? ''
      const nonce = NONCE.exec(policy)?.[1]
      if (key === null || nonce === undefined || rendered.status !== 200 || !rendered.headers.get('content-type')?.startsWith('text/html')) return rendered
      const html = await rendered.text()
      const headers = new Headers(rendered.headers)
      if (html.length <= MOST_CHARACTERS) {
        const [oldest] = pages.keys()
        if (pages.size >= MOST_PAGES && oldest !== undefined) pages.delete(oldest)
        pages.delete(key)
        const kept = new Headers(headers)
        kept.delete('x-request-id')
        pages.set(key, { pieces: html.split(nonce), headers: kept, policy: policy.split(nonce), until: now() + KEPT_FOR_MS })
      }
      return new Response(html, { headers })
    },
  }
}

/** Everything that a guest's page depends on; null for other visitors, other methods and addresses with a token. */
function keyOf({ method, url, headers }: Request): string | null {
  const cookies = headers.get('cookie')
  if (method !== 'GET' || hasPrivateCookie(cookies) || isSecretAddress(url)) return null
  return [url, cookieOf(cookies, LOCALE_COOKIE), cookieOf(cookies, THEME_COOKIE), headers.get('accept-language'), headers.get('sec-fetch-site')].join('\n')
}
