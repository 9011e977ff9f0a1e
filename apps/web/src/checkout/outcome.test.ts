import { describe, expect, it } from 'vitest'

import { nextLook, outcomeOf } from './outcome.ts'

describe('M2: the return page decides nothing', () => {
  it('believes the order, not the address', () => {
    expect(outcomeOf({ status: 'paid', lastDeclineCode: null }, true)).toBe('paid')
    expect(outcomeOf({ status: 'paid', lastDeclineCode: 'insufficient_funds' }, false)).toBe('paid')
    expect(outcomeOf({ status: 'expired', lastDeclineCode: null }, true)).toBe('expired')
  })

  it('waits while nothing is known', () => {
    expect(outcomeOf({ status: 'awaiting_payment', lastDeclineCode: null }, false)).toBe('waiting')
    expect(outcomeOf({ status: 'awaiting_payment', lastDeclineCode: 'insufficient_funds' }, false)).toBe('waiting')
  })

  it('says what happened when somebody came back without paying', () => {
    expect(outcomeOf({ status: 'awaiting_payment', lastDeclineCode: null }, true)).toBe('cancelled')
    expect(outcomeOf({ status: 'awaiting_payment', lastDeclineCode: 'expired_card' }, true)).toBe('declined')
  })

  it('looks again at once, then more and more slowly', () => {
    expect(nextLook(0)).toBe(700)
    expect(nextLook(1)).toBeGreaterThan(nextLook(0))
    expect(nextLook(50)).toBe(15_000)
  })
})
