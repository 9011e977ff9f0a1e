import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'

import type { Change } from './change.ts'

/** From so much more on a percentage says nothing any longer. */
const MANY_TIMES = 9

/** A change beside its figure, if there was something to compare with; whether more is better depends on what is counted. */
export function changeText(change: Change, more: 'good' | 'bad'): { text: string; good: boolean | null } | undefined {
  if (change.kind === 'same') return { text: m.house_change_same(), good: null }
  if (change.kind === 'new') return undefined
  const rose = change.kind === 'up'
  const good = (more === 'good') === rose
  if (change.share >= MANY_TIMES) return { text: `×${formatNumber(1 + change.share, getLocale(), { maximumFractionDigits: 0 })}`, good }
  const text = formatNumber(rose ? change.share : -change.share, getLocale(), { style: 'percent', signDisplay: 'always', maximumFractionDigits: 0 })
  return { text, good }
}
