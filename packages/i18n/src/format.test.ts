import { expect, test } from 'vitest'

import { formatBytes, formatClock, formatDate, formatDays, formatDuration, formatList, formatMoney, formatPercent, formatRelative } from './format.ts'

// Intl marks directions and joins with no-break spaces; neither is what these tests are about.
const plain = (text: string) => text.replaceAll(/[\u200E\u200F\u061C]/g, '').replaceAll(/[\u00A0\u202F]/g, ' ')

test('C8: money keeps the decimals of its currency', () => {
  expect(plain(formatMoney({ amount: '125000', currency: 'EGP' }, 'en'))).toBe('EGP 1,250.00')
  expect(plain(formatMoney({ amount: '12345', currency: 'KWD' }, 'en'))).toBe('KWD 12.345')
  expect(plain(formatMoney({ amount: '980', currency: 'JPY' }, 'en'))).toBe('JP¥980')
  expect(plain(formatMoney({ amount: '125000', currency: 'EGP' }, 'ar'))).toBe('1,250.00 ج.م.')
})

test('the sign of a currency stays with its letters in a line of Arabic', () => {
  expect(formatMoney({ amount: '2900', currency: 'USD' }, 'ar')).toContain('US$\u200E')
  expect(formatMoney({ amount: '2900', currency: 'USD' }, 'en')).toBe('US$29.00')
})

test('money is exact beyond what a float holds', () => {
  expect(plain(formatMoney({ amount: '-12345678901234567890', currency: 'EGP' }, 'en'))).toBe('-EGP 123,456,789,012,345,678.90')
})

test('a price drops a zero fraction and keeps any other', () => {
  expect(plain(formatMoney({ amount: '125000', currency: 'EGP' }, 'en', 'price'))).toBe('EGP 1,250')
  expect(plain(formatMoney({ amount: '125050', currency: 'EGP' }, 'en', 'price'))).toBe('EGP 1,250.50')
})

test('durations', () => {
  expect(plain(formatDuration(12_000, 'en'))).toBe('3 h 20 min')
  expect(plain(formatDuration(3570, 'en'))).toBe('1 h')
  expect(plain(formatDuration(59, 'en'))).toBe('59 s')
  expect(plain(formatDuration(12_000, 'ar'))).toBe('3 ساعات و20 دقيقة')
  expect(plain(formatDuration(7200, 'ar'))).toBe('ساعتان')
  expect(formatClock(3729)).toBe('1:02:09')
})

test('L3: a percentage never rounds up to finished', () => {
  expect(plain(formatPercent(0.996, 'en'))).toBe('99%')
  expect(plain(formatPercent(0.29, 'en'))).toBe('29%')
  expect(plain(formatPercent(1, 'ar'))).toBe('100%')
})

test('dates, times ago, sizes, lists', () => {
  expect(plain(formatDate('2026-11-24T10:00:00Z', 'en', 'dateTime'))).toBe('24 Nov 2026, 12:00')
  expect(plain(formatDate('2026-11-24T10:00:00Z', 'ar'))).toBe('24 نوفمبر 2026')
  expect(formatRelative('2026-11-21T10:00:00Z', 'en', new Date('2026-11-24T10:00:00Z'))).toBe('3 days ago')
  expect(plain(formatBytes(62_900_000, 'en'))).toBe('62.9 MB')
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c')
})

test('a span of days says once what both ends share', () => {
  expect(formatDays('2026-11-01', '2026-11-30', 'en')).toMatch(/^1\s–\s30 Nov 2026$/)
  expect(formatDays('2026-11-24', '2026-11-24', 'en')).toBe('24 Nov 2026')
  expect(formatDays('2025-12-30', '2026-01-02', 'ar')).toMatch(/ديسمبر 2025.*يناير 2026/)
})
