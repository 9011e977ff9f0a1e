import type { ReactElement } from 'react'
import { ResponsiveContainer } from 'recharts'

/** Colours of series in order; also told apart by lightness. */
export const CHART_COLOURS = ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)', 'var(--chart-4)', 'var(--chart-5)', 'var(--chart-6)'] as const

const TEXT = { fontSize: 12, fill: 'var(--muted)' } as const

/** Spread into <XAxis>, <YAxis>, <CartesianGrid> and <Tooltip> of recharts so that every chart looks like ours. */
export const axisX = { tick: TEXT, tickLine: false, axisLine: { stroke: 'var(--line-strong)' }, tickMargin: 8 } as const
export const axisY = { tick: TEXT, tickLine: false, axisLine: false, width: 56 } as const
export const grid = { stroke: 'var(--line)', vertical: false } as const
export const tooltip = {
  contentStyle: { background: 'var(--paper-raised)', border: '1px solid var(--line)', borderRadius: 5, color: 'var(--ink)', fontSize: 14 },
  itemStyle: { color: 'var(--ink)' },
  labelStyle: { color: 'var(--muted)' },
  cursor: { fill: 'var(--paper-sunk)', stroke: 'var(--line-strong)' },
} as const

interface ChartFrameProps {
  title: string
  /** The whole of what is drawn, beside the name. */
  value?: string
  summary: string
  height?: number
  children: ReactElement
}

/** A chart with its name and, for people who can't see it, a sentence that says what it shows. Time runs along the reading direction when `reversed` is given to XAxis in Arabic. */
export function ChartFrame({ title, value, summary, height = 260, children }: ChartFrameProps) {
  return (
    <figure className="flex flex-col gap-3">
      <figcaption className="flex items-baseline justify-between gap-4 text-sm">
        <span className="font-semibold">{title}</span>
        {value !== undefined && <span className="text-muted figures">{value}</span>}
      </figcaption>
      <p className="sr-only">{summary}</p>
      <div aria-hidden="true" dir="ltr" style={{ height }}>
        <ResponsiveContainer width="100%" height="100%">
          {children}
        </ResponsiveContainer>
      </div>
    </figure>
  )
}
