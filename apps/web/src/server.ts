import { randomBytes, randomUUID } from 'node:crypto'

import { cookieOf } from '@lectern/kernel/cookies'
import { pagePolicy, securityHeaders } from '@lectern/kernel/security-headers'
import { createStartHandler, defaultStreamHandler } from '@tanstack/react-start/server'
import { createServerEntry } from '@tanstack/react-start/server-entry'

import { LOCALE_COOKIE, preferenceCookie } from './lib/cookies.ts'
import { localeOfPath } from './lib/locale-path.ts'
import { isSecretAddress } from './lib/secret-address.ts'
import { serverEnv } from './server/env.ts'
import { languageRedirect } from './server/first-language.ts'
import { type PageContext, runInPage } from './server/page-context.ts'

const render = createStartHandler(defaultStreamHandler)

/** Renders a page in the language of its address. */
async function page(request: Request): Promise<Response> {
  const redirect = languageRedirect(request)
  if (redirect !== null) {
    return new Response(null, {
      status: 302,
      headers: { ...securityHeaders({ secure: isSecure() }), location: redirect, vary: 'accept-language, cookie', 'cache-control': 'no-store' },
    })
  }
  const context: PageContext = {
    request,
    locale: localeOfPath(new URL(request.url).pathname),
    requestId: request.headers.get('x-request-id') ?? randomUUID(),
    nonce: randomBytes(16).toString('base64'),
    setCookies: [],
  }
  const rendered = await runInPage(context, async () => render(request))
  return withPageHeaders(rendered, context)
}

function withPageHeaders(rendered: Response, context: PageContext): Response {
  const { status = rendered.status } = context
  const response = new Response(rendered.body, { status, headers: rendered.headers })
  const secure = isSecure()
  for (const [name, value] of Object.entries(securityHeaders({ secure }))) response.headers.set(name, value)
  response.headers.set('content-security-policy', pagePolicy({ nonce: context.nonce, fileOrigins: serverEnv().uploadOrigins, secure }))
  response.headers.set('x-request-id', context.requestId)
  response.headers.set('cache-control', isSecretAddress(context.request.url) ? 'no-store' : 'private, no-cache')
  response.headers.append('vary', 'cookie, accept-language')
  for (const cookie of context.setCookies) response.headers.append('set-cookie', cookie)
  const { locale } = context
  if (cookieOf(context.request.headers.get('cookie'), LOCALE_COOKIE) !== locale) response.headers.append('set-cookie', preferenceCookie(LOCALE_COOKIE, locale))
  return response
}

const isSecure = () => serverEnv().siteUrl.startsWith('https:')

export default createServerEntry({ fetch: page })
