import type { Setting } from '@lectern/api/contracts/staff'
import { formatMoney } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { money, toWire } from '@lectern/kernel/money'

import { formatBasisPoints } from '../../words/percent.ts'
import type { ValueOf } from './drafts.ts'
import { meaningOf } from './refund-words.ts'

const percent = (value: number) => formatBasisPoints(value * 100, getLocale())

/** A value on one line, for the history. */
export function valueLine(setting: Pick<Setting, 'key' | 'value'>): string {
  const { value } = setting
  if ('basisPoints' in value) return formatBasisPoints(value.basisPoints, getLocale())
  if ('open' in value) return value.open ? m.house_sign_up_open() : m.house_sign_up_closed()
  return value.belowProgressPercent === 0
    ? m.house_refund_never()
    : m.house_refund_line({ unopened: percent(value.unopenedPercent), started: percent(value.startedPercent), limit: percent(value.belowProgressPercent) })
}

const EXAMPLE_PRICE = money(100_000n, 'EGP')
const WHOLE = 10_000n

/** What a share comes to in money. */
export function shareExample({ basisPoints }: ValueOf<'platform_share'>): string {
  const kept = (EXAMPLE_PRICE.amount * BigInt(basisPoints)) / WHOLE
  const say = (amount: bigint) => formatMoney(toWire(money(amount, EXAMPLE_PRICE.currency)), getLocale())
  return m.house_share_example({ price: say(EXAMPLE_PRICE.amount), kept: say(kept), rest: say(EXAMPLE_PRICE.amount - kept) })
}

/** What the rules mean to somebody who has bought a course. */
export function refundSentences(rules: ValueOf<'refund_rules'>): string[] {
  const meaning = meaningOf(rules)
  if (meaning === null) return [m.house_refund_never()]
  const limit = percent(rules.belowProgressPercent)
  const unopened = {
    all: () => m.house_refund_unopened_all(),
    part: () => m.house_refund_unopened_part({ share: percent(rules.unopenedPercent) }),
    nothing: () => m.house_refund_unopened_nothing(),
  }
  const started = {
    all: () => m.house_refund_started_all({ limit }),
    part: () => m.house_refund_started_part({ share: percent(rules.startedPercent), limit }),
    nothing: () => m.house_refund_started_nothing(),
  }
  return [
    unopened[meaning.unopened](),
    started[meaning.started](),
    meaning.ends === 'finished' ? m.house_refund_until_finished() : m.house_refund_from({ limit }),
  ]
}
