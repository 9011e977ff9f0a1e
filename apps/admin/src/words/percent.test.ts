import { expect, test } from 'vitest'

import { formatBasisPoints, percentText, readPercent } from './percent.ts'

test('a percentage as typed, exact to a hundredth', () => {
  for (const [typed, basisPoints] of [
    ['20', 2000],
    ['17.5', 1750],
    ['17.55', 1755],
    [' 0 %', 0],
    ['2,5', 250],
    ['٢٠', 2000],
    ['١٧٫٥٪', 1750],
    ['12.50', 1250],
    ['7.', 700],
    ['7.000', 700],
  ] as const)
    expect(readPercent(typed)).toEqual({ basisPoints })
})

test('what is no percentage says why', () => {
  expect(readPercent('  ')).toEqual({ problem: 'required' })
  for (const typed of ['a fifth', '-3', '1.2.3', '1,000.5', '9999999', '.5']) expect(readPercent(typed)).toEqual({ problem: 'not_a_number' })
  expect(readPercent('17.555')).toEqual({ problem: 'too_many_decimals' })
  expect(readPercent('17.5', 0)).toEqual({ problem: 'too_many_decimals' })
  expect(readPercent('17.0', 0)).toEqual({ basisPoints: 1700 })
})

test('every share is typed as it is read', () => {
  for (let basisPoints = 0; basisPoints <= 9_000; basisPoints++) expect(readPercent(percentText(basisPoints))).toEqual({ basisPoints })
  expect(percentText(2000)).toBe('20')
  expect(percentText(1750)).toBe('17.5')
  expect(percentText(0)).toBe('0')
})

test('for reading, in both languages', () => {
  expect(formatBasisPoints(1755, 'en')).toBe('17.55%')
  expect(formatBasisPoints(2000, 'en')).toBe('20%')
  expect(formatBasisPoints(2000, 'ar')).toMatch(/20/)
})
