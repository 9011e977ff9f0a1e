import { expect, test } from 'vitest'

import { binding, licencesIn, unnamed } from './licences.ts'

const licensed = licencesIn({
  MIT: [{ name: 'zod' }, { name: 'hono' }],
  'LGPL-3.0-or-later': [{ name: '@img/sharp-libvips-linux-x64' }],
  'GPL-3.0-only': [{ name: 'bound' }],
  'AGPL-3.0': [{ name: 'more-bound' }],
  '(MIT OR GPL-3.0)': [{ name: 'one-may-choose' }],
  Unknown: [{ name: 'silent-linux-x64-gnu' }],
})

test('a build for a machine is the package, whichever machine this is', () => {
  expect(licensed.map(({ name }) => name)).toEqual(['@img/sharp-libvips-*', 'bound', 'hono', 'more-bound', 'one-may-choose', 'silent-*', 'zod'])
})

test('what would bind us is found, and what says nothing', () => {
  expect(binding(licensed).map(({ name }) => name)).toEqual(['bound', 'more-bound'])
  expect(unnamed(licensed).map(({ name }) => name)).toEqual(['silent-*'])
})
