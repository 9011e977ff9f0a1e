/** `/healthz`: the process is alive. `/readyz`: it may be sent visitors. Null for every other address. */
export function health(request: Request, site: { apiUrl: string; draining: boolean }): Response | Promise<Response> | null {
  const { pathname } = new URL(request.url)
  if (pathname === '/healthz') return Response.json({ ok: true })
  if (pathname === '/readyz') return ready(site)
  return null
}

/** The site itself renders an error page while the API is away, so only draining takes it out; the answer says what is missing all the same. */
async function ready({ apiUrl, draining }: { apiUrl: string; draining: boolean }): Promise<Response> {
  const api = await fetch(`${apiUrl}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok,
    () => false,
  )
  return Response.json({ ok: !draining, draining, api: api ? 'up' : 'away' }, { status: draining ? 503 : 200 })
}
