import { describe, expect, it } from 'vitest'

import { languageRedirect } from './first-language.ts'

const visit = (path: string, headers: Record<string, string>) =>
  languageRedirect(new Request(`http://site.test${path}`, { headers: { accept: 'text/html,*/*', ...headers } }))

describe('E1: the language of a first visit', () => {
  it('follows the browser', () => {
    expect(visit('/courses?q=خط', { 'accept-language': 'ar-EG,en;q=0.5' })).toBe('/ar/courses?q=%D8%AE%D8%B7')
    expect(visit('/', { 'accept-language': 'en' })).toBeNull()
  })

  it('remembers what was chosen', () => {
    expect(visit('/', { 'accept-language': 'ar', cookie: 'a=b; lectern_locale=en' })).toBeNull()
    expect(visit('/', { 'accept-language': 'en', cookie: 'lectern_locale=ar' })).toBe('/ar')
  })

  it('lets a link within the site switch the language', () => {
    expect(visit('/', { cookie: 'lectern_locale=ar', 'sec-fetch-site': 'same-origin' })).toBeNull()
  })

  it('leaves Arabic addresses and other requests alone', () => {
    expect(visit('/ar/courses', { 'accept-language': 'en' })).toBeNull()
    expect(visit('/', { 'accept-language': 'ar', accept: 'application/json' })).toBeNull()
  })
})
