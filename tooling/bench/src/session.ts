import type { Product } from './product.ts'

/** Logs the demo trainee in and gives the cookie header. */
export async function demoCookie({ core, env }: Pick<Product, 'core' | 'env'>): Promise<string> {
  const response = await fetch(`${core.url}/api/core/accounts.logIn`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: env['SITE_URL'] ?? '' },
    body: JSON.stringify({ identifier: 'trainee@lectern.example', password: 'Lectern-demo-2026' }),
  })
  if (!response.ok) throw new Error(`log-in answered ${response.status}: ${await response.text()}`)
  return response.headers
    .getSetCookie()
    .map((set) => set.split(';', 1)[0])
    .filter((cookie) => cookie?.startsWith('lectern_session='))
    .join('; ')
}
