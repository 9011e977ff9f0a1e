/** What every answer carries, from whichever server: pages, files and the API. */
export function securityHeaders({ secure }: { secure: boolean }): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    ...(secure && { 'strict-transport-security': 'max-age=31536000' }),
  }
}

/** For answers that are no pages: should a browser ever show one as such, nothing in it runs or loads. */
export const NO_PAGE_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * Of a page, on the site and on the console: scripts only with the page's nonce; bytes of videos only to and from `fileOrigins`. Styles may be inline:
 * charts and the player's elements carry theirs where no nonce can be given to them.
 */
export function pagePolicy({ nonce, fileOrigins, secure }: { nonce: string; fileOrigins: readonly string[]; secure: boolean }): string {
  const from = (...sources: string[]) => [...sources, ...fileOrigins].join(' ')
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${from("'self'")}`,
    `media-src ${from("'self'", 'blob:')}`,
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
