import { describe, expect, test } from 'vitest'

import { keyOf, press, type ShortcutAction, type ShortcutState } from './keys.ts'

/** Presses keys one after another, each with its time. */
function type(...keys: [key: string, at: number][]): (ShortcutAction | null)[] {
  let state: ShortcutState = null
  return keys.map(([key, at]) => {
    const result = press(state, key, at)
    state = result.state
    return result.action
  })
}

test('single keys act at once', () => {
  expect(type(['j', 0], ['k', 10], ['/', 20], ['?', 30])).toEqual([{ kind: 'next' }, { kind: 'previous' }, { kind: 'search' }, { kind: 'help' }])
})

test('g and a letter lead somewhere', () => {
  expect(type(['g', 0], ['o', 300])).toEqual([null, { kind: 'go', place: '/orders' }])
  expect(type(['g', 0], ['g', 100], ['s', 200])).toEqual([null, null, { kind: 'go', place: '/system' }])
})

test('a letter alone leads nowhere', () => {
  expect(type(['o', 0], ['p', 1])).toEqual([null, null])
})

test('a letter long after g stands for itself', () => {
  expect(type(['g', 0], ['o', 5000])).toEqual([null, null])
  expect(type(['g', 0], ['j', 5000])).toEqual([null, { kind: 'next' }])
})

test('g and a key without a place is that key, and g is forgotten', () => {
  expect(type(['g', 0], ['j', 10], ['o', 20])).toEqual([null, { kind: 'next' }, null])
})

test('a name that every object has is no key', () => {
  expect(type(['constructor', 0])).toEqual([null])
})

describe('keyOf', () => {
  const plain = { code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

  test('an Arabic layout gives the Latin key of the same place', () => {
    expect(keyOf({ ...plain, key: 'ت', code: 'KeyJ' })).toBe('j')
    expect(keyOf({ ...plain, key: 'ظ', code: 'Slash' })).toBe('/')
    expect(keyOf({ ...plain, key: '؟', code: 'Slash', shiftKey: true })).toBe('?')
  })

  test('a Latin letter is itself wherever it stands, also in capitals', () => {
    expect(keyOf({ ...plain, key: 'J', code: 'KeyC', shiftKey: true })).toBe('j')
  })

  test('keys of the browser and the system are left to them', () => {
    expect(keyOf({ ...plain, key: 'k', code: 'KeyK', ctrlKey: true })).toBeNull()
    expect(keyOf({ ...plain, key: 'k', code: 'KeyK', metaKey: true })).toBeNull()
    expect(keyOf({ ...plain, key: 'Enter', code: 'Enter' })).toBeNull()
  })
})
