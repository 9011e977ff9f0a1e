import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { isReduced, Price } from './price.tsx'

const egp = (amount: string) => ({ amount, currency: 'EGP' as const })

test('C1: the old price is struck through, and said before and now to a screen reader', () => {
  const html = renderToStaticMarkup(<Price price={egp('99900')} before={egp('150000')} />)
  expect(html).toMatch(/<s aria-hidden="true"[^>]*>EGP.1,500<\/s>/)
  expect(html).toMatch(/Now: EGP.999\. Before: EGP.1,500/)
})

test('free is a word', () => {
  expect(renderToStaticMarkup(<Price price={egp('0')} />)).toContain('>Free<')
})

test('nothing is struck through when the price did not fall or the currencies differ', () => {
  expect(isReduced(egp('100'), egp('100'))).toBe(false)
  expect(isReduced(egp('100'), egp('90'))).toBe(false)
  expect(isReduced(egp('100'), { amount: '900', currency: 'KWD' })).toBe(false)
  expect(renderToStaticMarkup(<Price price={egp('100')} before={null} />)).not.toContain('<s ')
})
