import { expect, test } from 'vitest'

import { cookieNames, cookieOf, hasPrivateCookie } from './cookies.ts'

test('a cookie is found by its whole name', () => {
  const header = 'a=1; lectern_session=abc=; x-lectern_session=no;lectern_locale=ar'
  expect(cookieOf(header, 'lectern_session')).toBe('abc=')
  expect(cookieOf(header, 'lectern_locale')).toBe('ar')
  for (const [given, name] of [
    [header, 'session'],
    [header, 'lectern'],
    ['', 'a'],
    [null, 'a'],
    [undefined, 'a'],
  ] as const)
    expect(cookieOf(given, name)).toBeNull()
})

test('A2: every cookie that says who somebody is makes a request private, whatever stands around it', () => {
  for (const site of ['http://localhost:3000', 'https://lectern.example']) {
    for (const name of Object.values(cookieNames(site))) {
      for (const header of [`${name}=x`, `a=1; ${name}=x`, `a=1;${name}=`]) expect(hasPrivateCookie(header)).toBe(true)
      for (const header of [`x${name}=x`, `a=${name}`, 'lectern_locale=ar; lectern_theme=dark', null]) expect(hasPrivateCookie(header)).toBe(false)
    }
  }
})

test('A2: over HTTPS every one of them is bound to its host', () => {
  for (const name of Object.values(cookieNames('https://lectern.example'))) expect(name).toMatch(/^__Host-/)
})
