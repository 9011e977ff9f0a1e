import { describe, expect, it } from 'vitest'

import { safeNext } from './safe-next.ts'

describe('safeNext', () => {
  it.each(['/learn', '/checkout?course=0198', '/courses/a-b?x=1#reviews', '/ar/learn'])('keeps %s', (path) => {
    expect(safeNext(path)).toBe(path)
  })

  it.each([
    undefined,
    '',
    'learn',
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'javascript:alert(1)',
    '/./\u0000/evil',
    '/..//evil.example',
    '/.//evil.example',
  ])('refuses %j', (path) => {
    expect(safeNext(path)).toBeNull()
  })

  it('does not lead back to signing in', () => {
    expect(safeNext('/log-in?next=/log-in')).toBeNull()
    expect(safeNext('/ar/sign-up')).toBeNull()
  })
})
