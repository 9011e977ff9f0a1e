import { expect, test } from 'vitest'

import { pagePolicy, securityHeaders } from './security-headers.ts'

test('A2: a page runs no script without its nonce, is framed by nobody, and sends nothing but home and to the files', () => {
  const policy = pagePolicy({ nonce: 'n0nce', fileOrigins: ['https://files.example'], secure: true })
  expect(policy).toContain("script-src 'nonce-n0nce' 'strict-dynamic';")
  expect(policy).toContain("default-src 'none';")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("connect-src 'self' https://files.example;")
  expect(policy).toMatch(/upgrade-insecure-requests$/)
  expect(policy.split('; ').find((rule) => rule.startsWith('script-src'))).not.toMatch(/unsafe|\*|self|https?:/)
})

test('only what is served over HTTPS promises to stay there', () => {
  expect(securityHeaders({ secure: true })['strict-transport-security']).toMatch(/^max-age=\d{8}/)
  expect(securityHeaders({ secure: false })['strict-transport-security']).toBeUndefined()
})
