import fc from 'fast-check'
import { expect, test } from 'vitest'

import { applyInput, updateProfileInput } from '../../src/domains/accounts/contract.ts'

const schemes = [
  'https:',
  'http:',
  'javascript:',
  'JaVaScRiPt:',
  'data:',
  'vbscript:',
  'file:',
  'ftp:',
  'blob:',
  'about:',
  'https',
  '//',
  '',
  ' https:',
  'java\nscript:',
  '\u0001javascript:',
  'https:javascript:',
]
const rests = [
  '//a.example',
  '//a.example/?q=<script>',
  'alert(1)',
  'text/html,<script>alert(1)</script>',
  '//',
  '///a.example',
  '//user:pw@a.example',
  '//[::1]',
  '//a example',
  String.raw`\\a.example`,
  '//%',
]
const addresses = fc.oneof(
  fc.tuple(fc.constantFrom(...schemes), fc.constantFrom(...rests)).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.webUrl({ validSchemes: ['https', 'http', 'ftp', 'ws'] }),
)

test('A6: the links of a profile lead to https and nowhere else', () => {
  const profile = (url: string) => updateProfileInput.safeParse({ socialLinks: [{ label: 'Site', url }] })
  fc.assert(
    fc.property(addresses, (url) => {
      const { success, data } = profile(url)
      if (success) for (const link of data.socialLinks ?? []) expect(new URL(link.url).protocol).toBe('https:')
    }),
    { numRuns: 500 },
  )
  expect(profile('https://a.example/me').success).toBe(true)
  for (const url of ['javascript:alert(1)', 'http://a.example', 'data:text/html,x', '//a.example', 'a.example'])
    expect({ url, ok: profile(url).success }).toEqual({ url, ok: false })
})

test('A6: the sample of an application is a page of the web', () => {
  fc.assert(
    fc.property(addresses, (sampleUrl) => {
      const { success, data } = applyInput.safeParse({ subject: 'Sewing', motivation: 'I have sewn for twenty years. '.repeat(3), sampleUrl })
      if (success && typeof data.sampleUrl === 'string') expect(['https:', 'http:']).toContain(new URL(data.sampleUrl).protocol)
    }),
    { numRuns: 500 },
  )
})
