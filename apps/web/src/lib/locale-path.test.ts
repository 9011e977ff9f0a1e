import { describe, expect, it } from 'vitest'

import { localeOfPath, preferredLocale, withLocale, withoutLocale } from './locale-path.ts'

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

describe('preferredLocale', () => {
  it.each([
    ['ar-EG,ar;q=0.9,en;q=0.8', 'ar'],
    ['en-GB,en;q=0.9,ar;q=0.8', 'en'],
    ['fr,de;q=0.9,ar;q=0.5,en;q=0.4', 'ar'],
    ['ar;q=0,en;q=0.1', 'en'],
    ['fr', null],
    ['', null],
    [null, null],
  ])('%j → %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale)
  })
})
