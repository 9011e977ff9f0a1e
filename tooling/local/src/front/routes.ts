const TO_SERVER = ['/api/', '/webhooks/']

/** Which backend answers a path: the servers' own namespaces, or the pages. */
export function backendOf(url: string): 'server' | 'pages' {
  return TO_SERVER.some((prefix) => url.startsWith(prefix)) ? 'server' : 'pages'
}
