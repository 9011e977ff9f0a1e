import type { Dashboard } from '@lectern/api/contracts/staff'
import { formatCompact, formatNumber, intlTag } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { axisX, axisY, CHART_COLOURS, ChartFrame, grid, tooltip } from '@lectern/ui/chart'
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts'

import { highest, type Measure, type Span, spansOf, total } from './spans.ts'

/** The period's days side by side, one small chart for each thing that is counted, all on the same days. */
export function Charts({ daily }: { daily: Dashboard['daily'] }) {
  const { by, spans } = spansOf(daily)
  const dayName = by === 'day' ? shortDay : weekName
  return (
    <div className="grid gap-x-8 gap-y-6 xl:grid-cols-3">
      <Chart measure="newUsers" name={m.admin_stat_new_users()} colour={CHART_COLOURS[2]} spans={spans} dayName={dayName} />
      <Chart measure="paidOrders" name={m.admin_stat_paid_orders()} colour={CHART_COLOURS[0]} spans={spans} dayName={dayName} />
      <Chart measure="enrolments" name={m.admin_chart_enrolments()} colour={CHART_COLOURS[3]} spans={spans} dayName={dayName} />
    </div>
  )
}

interface ChartProps {
  measure: Measure
  name: string
  colour: string
  spans: Span[]
  /** What one bar stands for, in full. */
  dayName: (day: string) => string
}

function Chart({ measure, name, colour, spans, dayName }: ChartProps) {
  const locale = getLocale()
  const rightToLeft = locale === 'ar'
  const best = highest(spans, measure)
  const summary = m.admin_chart_summary({
    name,
    total: formatNumber(total(spans, measure), locale),
    most: formatNumber(best?.[measure] ?? 0, locale),
    day: best === undefined ? '' : shortDay(best.day),
  })
  return (
    <ChartFrame title={name} value={formatNumber(total(spans, measure), locale)} summary={summary} height={170}>
      <BarChart data={spans} syncId="daily" barCategoryGap="18%" margin={{ top: 4, right: 0, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid {...grid} />
        <XAxis dataKey="day" {...axisX} reversed={rightToLeft} tickFormatter={shortDay} minTickGap={36} />
        <YAxis
          {...axisY}
          width="auto"
          allowDecimals={false}
          orientation={rightToLeft ? 'right' : 'left'}
          tickFormatter={(value: number) => inDirection(formatCompact(value, locale), rightToLeft)}
          tickCount={4}
        />
        <Tooltip
          {...tooltip}
          isAnimationActive={false}
          labelFormatter={(day) => dayName(String(day))}
          formatter={(value) => [formatNumber(Number(value), locale), name]}
        />
        <Bar dataKey={measure} fill={colour} radius={[1.5, 1.5, 0, 0]} isAnimationActive={false} />
      </BarChart>
    </ChartFrame>
  )
}

/** The drawing reads left to right; a number with a word must not. */
function inDirection(text: string, rightToLeft: boolean): string {
  return rightToLeft ? `\u2067${text}\u2069` : text
}

function weekName(day: string): string {
  return m.house_week_from({ day: shortDay(day) })
}

/** Days of the server are UTC days. */
function shortDay(day: string): string {
  return new Intl.DateTimeFormat(intlTag(getLocale()), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}
