import { expect, it } from 'vitest'

import { refuseLiveKeys } from './live-keys.ts'

it.each(['sk_live_1', 'rk_live_1'])('refuses %s', (key) => {
  expect(() => refuseLiveKeys({ STRIPE_SECRET_KEY: key })).toThrow('STRIPE_SECRET_KEY holds a live key')
})

it('lets test keys pass, and never shows a key', () => {
  refuseLiveKeys({ STRIPE_SECRET_KEY: 'sk_test_1', HOME: '/home/a' })
  expect(() => refuseLiveKeys({ KEY: 'sk_live_abcdef' })).toThrow(/^(?!.*abcdef)/)
})
