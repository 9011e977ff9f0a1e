import { describe, expect, it } from 'vitest'

import { acceptedEncoding } from './encoding.ts'

describe('acceptedEncoding', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['identity', null],
    [null, null],
  ])('%j → %s', (header, encoding) => {
    expect(acceptedEncoding(header, { br: 1, gzip: 1 })).toBe(encoding)
  })

  it('offers only what is there', () => {
    expect(acceptedEncoding('br, gzip', { gzip: 1 })).toBe('gzip')
    expect(acceptedEncoding('br', { gzip: 1 })).toBeNull()
  })
})
