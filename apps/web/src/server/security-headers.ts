/** Sent with everything. */
export const COMMON_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
} as const

/**
 * Scripts only with the page's nonce; bytes of videos only to and from the upload host. Styles may be inline: the player's elements carry theirs in their
 * shadow roots, where no nonce can be given to them.
 */
export function contentSecurityPolicy(nonce: string, uploadOrigins: readonly string[], siteIsSecure: boolean): string {
  const uploads = uploadOrigins.join(' ')
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${uploads}`,
    `media-src 'self' blob: ${uploads}`,
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(siteIsSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
