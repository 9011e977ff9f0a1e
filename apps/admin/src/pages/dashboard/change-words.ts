import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'

import type { Change } from './change.ts'

/** A change beside its figure, if there was something to compare with; whether more is better depends on what is counted. */
export function changeText(change: Change, more: 'good' | 'bad' | 'neutral'): { text: string; good: boolean | null } | undefined {
  if (change.kind === 'same') return { text: m.house_change_same(), good: null }
  if (change.kind === 'new') return undefined
  const rose = change.kind === 'up'
  const text = formatNumber(rose ? change.share : -change.share, getLocale(), { style: 'percent', signDisplay: 'always', maximumFractionDigits: 0 })
  return { text, good: more === 'neutral' ? null : (more === 'good') === rose }
}
