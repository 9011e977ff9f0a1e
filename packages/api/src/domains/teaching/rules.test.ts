import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { MISSING } from './contract.ts'
import { freeSlug, missingOf, namesExactly, readingSeconds, slugOf } from './rules.ts'

describe('T1: what is missing', () => {
  const ready = {
    title: 'Title',
    subtitle: 'Summary',
    subject: 'data',
    hasPrice: true,
    previewState: 'ready' as const,
    sectionCount: 1,
    lessons: [{ kind: 'text' as const, mediaState: 'none' as const }],
    contractAccepted: true,
  }

  test('nothing of a complete course, everything of an empty one', () => {
    expect(missingOf(ready)).toEqual([])
    const empty = {
      title: ' ',
      subtitle: '',
      subject: null,
      hasPrice: false,
      previewState: 'none' as const,
      sectionCount: 0,
      lessons: [],
      contractAccepted: false,
    }
    expect(missingOf(empty)).toEqual(MISSING.filter((thing) => thing !== 'lesson_video'))
  })

  test.each([
    ['title', { title: '  ' }],
    ['summary', { subtitle: '' }],
    ['subject', { subject: null }],
    ['price', { hasPrice: false }],
    ['preview_video', { previewState: 'processing' }],
    ['preview_video', { previewState: 'rejected' }],
    ['section', { sectionCount: 0 }],
    ['lesson', { lessons: [] }],
    ['lesson_video', { lessons: [{ kind: 'video', mediaState: 'processing' }] }],
    ['contract', { contractAccepted: false }],
  ] as const)('%s', (thing, change) => {
    expect(missingOf({ ...ready, ...change })).toEqual([thing])
  })
})

describe('addresses', () => {
  test.each([
    ['SQL for Analysts: joins & more', 'sql-for-analysts-joins-more'],
    ['Crème brûlée', 'creme-brulee'],
    ['مبادئ المُحاسَبة', 'مبادئ-المحاسبة'],
    ['الأساسيات (١)', 'الأساسيات-١'],
    ['../../etc/passwd?x=1#y', 'etc-passwd-x-1-y'],
    ['!!!', 'course'],
  ])('E1: %s becomes %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  test('any title gives a short one that is safe in an address, and is its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (title) => {
        const slug = slugOf(title)
        expect(slug).toMatch(/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u)
        expect(slug.length).toBeLessThanOrEqual(80)
      }),
    )
  })

  test('a free one is never taken', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom('a', 'a-2', 'a-3', 'a-5', 'b')), (taken) => {
        expect(taken).not.toContain(freeSlug('a', new Set(taken)))
      }),
    )
    expect(freeSlug('a', new Set(['a', 'a-3']))).toBe('a-2')
  })
})

test('T2: reading time is counted in words of any script', () => {
  expect(readingSeconds('')).toBe(0)
  expect(readingSeconds('# one two **three** — `four`')).toBe(2)
  expect(readingSeconds(Array.from({ length: 200 }, () => 'كلمة').join(' '))).toBe(60)
})

test('T2: an order names each section and lesson exactly once', () => {
  const existing = { sectionIds: ['s', 't'], lessonIds: ['1', '2', '3'] }
  const order = (...sections: [string, string[]][]) => sections.map(([id, lessonIds]) => ({ id, lessonIds }))
  expect(namesExactly(order(['t', []], ['s', ['3', '1', '2']]), existing)).toBe(true)
  expect(namesExactly(order(['t', []], ['s', ['3', '1']]), existing)).toBe(false)
  expect(namesExactly(order(['t', ['1']], ['s', ['3', '1', '2']]), existing)).toBe(false)
  expect(namesExactly(order(['s', ['3', '1', '2']]), existing)).toBe(false)
  expect(namesExactly(order(['t', []], ['t', ['3', '1', '2']]), existing)).toBe(false)
  expect(namesExactly(order(['t', []], ['s', ['3', '1', '2', '4']]), existing)).toBe(false)
})
