/** Where to go on after logging in: an address of the console itself. Anything that a browser could read as another origin is the dashboard. */
export function nextPlace(next: string | undefined): string {
  if (next === undefined || !/^\/[^/\\]/.test(next)) return '/'
  const base = 'http://console.invalid'
  const url = URL.parse(next, base)
  if (url?.origin !== base || url.pathname.startsWith('//') || url.pathname === '/log-in') return '/'
  return url.pathname + url.search
}
