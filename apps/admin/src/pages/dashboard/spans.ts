import type { Dashboard } from '@lectern/api/contracts/staff'

export type Measure = 'newUsers' | 'paidOrders' | 'enrolments'

/** What one bar of the charts stands for. */
export type Span = Record<Measure, number> & {
  /** The first day of it. */
  day: string
}

/** More bars than this can't be told from each other. */
const MOST_BARS = 100
const DAYS_IN_WEEK = 7

/** The days as bars: each by itself, or a long period week by week, counted back from the last day so that no bar but the first is short. */
export function spansOf(daily: Dashboard['daily']): { by: 'day' | 'week'; spans: Span[] } {
  if (daily.length <= MOST_BARS)
    return { by: 'day', spans: daily.map(({ day, newUsers, paidOrders, enrolments }) => ({ day, newUsers, paidOrders, enrolments })) }
  const short = daily.length % DAYS_IN_WEEK
  const starts = [...(short > 0 ? [0] : []), ...Array.from({ length: Math.floor(daily.length / DAYS_IN_WEEK) }, (_, week) => short + week * DAYS_IN_WEEK)]
  const spans = starts.flatMap((start, index) => {
    const days = daily.slice(start, starts[index + 1])
    const first = days[0]
    return first === undefined
      ? []
      : [{ day: first.day, newUsers: total(days, 'newUsers'), paidOrders: total(days, 'paidOrders'), enrolments: total(days, 'enrolments') }]
  })
  return { by: 'week', spans }
}

export function total(days: readonly Record<Measure, number>[], measure: Measure): number {
  return days.reduce((sum, day) => sum + day[measure], 0)
}

/** The highest bar; the earliest of equal ones. */
export function highest(spans: readonly Span[], measure: Measure): Span | undefined {
  return spans.reduce<Span | undefined>((best, span) => (best === undefined || span[measure] > best[measure] ? span : best), undefined)
}
