import { describe, expect, it } from 'vitest'

import { localeOfPath, withLocale, withoutLocale } from './locale-path.ts'

describe('addresses by language', () => {
  it.each([
    ['/', '/ar'],
    ['/courses', '/ar/courses'],
    ['/arabic-for-all', '/ar/arabic-for-all'],
  ])('%s is %s in Arabic', (en, ar) => {
    expect(withLocale(en, 'ar')).toBe(ar)
    expect(withoutLocale(ar)).toBe(en)
    expect(withLocale(ar, 'en')).toBe(en)
    expect(localeOfPath(en)).toBe('en')
    expect(localeOfPath(ar)).toBe('ar')
  })
})
