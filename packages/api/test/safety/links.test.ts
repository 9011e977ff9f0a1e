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
      const links = profile(url).data?.socialLinks ?? []
      expect(links.filter((link) => new URL(link.url).protocol !== 'https:')).toEqual([])
    }),
    { numRuns: 500 },
  )
  expect(profile('https://a.example/me').success).toBe(true)
  for (const url of ['javascript:alert(1)', 'http://a.example', 'data:text/html,x', '//a.example', 'a.example'])
    expect({ url, ok: profile(url).success }).toEqual({ url, ok: false })
})

test('A6: the sample of an application is a page of the web', () => {
  expect.hasAssertions()
  fc.assert(
    fc.property(addresses, (sampleUrl) => {
      const taken =
        applyInput.safeParse({ subject: 'Sewing', motivation: 'I have sewn for twenty years. '.repeat(3), sampleUrl }).data?.sampleUrl ?? 'https://none.example'
      expect(['https:', 'http:']).toContain(new URL(taken).protocol)
    }),
    { numRuns: 500 },
  )
})
