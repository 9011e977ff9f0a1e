/** Headers of the visitor's request that the API must see when a page reads data for them. */
const FORWARDED = ['cookie', 'user-agent', 'accept-language'] as const

/** Whose data a page reads: the visitor's session, address and language, under the page's own request id. */
export function forwardedHeaders(request: Request, requestId: string, locale: string): Record<string, string> {
  const headers: Record<string, string> = { 'x-request-id': requestId, 'x-lectern-locale': locale }
  for (const name of [...FORWARDED, 'x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host'] as const) {
    const value = request.headers.get(name)
    if (value !== null) headers[name] = value
  }
  return headers
}
