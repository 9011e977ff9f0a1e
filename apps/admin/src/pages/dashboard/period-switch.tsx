import { formatDays } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { DateRange } from '@lectern/ui/date-range'
import { getRouteApi, Link } from '@tanstack/react-router'

import { type DashboardSearch, isTooLong, type Period, PERIODS, type Span, spanBefore, USUAL_PERIOD } from '../../filters/periods.ts'

const route = getRouteApi('/console/')

function periodName(days: Period): string {
  return days === 365 ? m.admin_period_year() : m.admin_period_days({ days })
}

/** What the dashboard looks at: links for the usual spans, so that each is an address of its own, or two days. */
export function PeriodSwitch({ search, span }: { search: DashboardSearch; span: Span }) {
  const navigate = route.useNavigate()
  const { days = USUAL_PERIOD, from, to } = search
  const chosen = from !== undefined
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <nav aria-label={m.admin_period()} className="flex max-w-full overflow-x-auto rounded-md border border-line-strong bg-raised p-0.5">
        {PERIODS.map((period) => {
          const here = !chosen && period === days
          return (
            <Link
              key={period}
              to="/"
              search={period === USUAL_PERIOD ? {} : { days: period }}
              replace
              resetScroll={false}
              aria-current={here ? 'true' : undefined}
              className={`rounded-sm px-3 py-1 text-sm whitespace-nowrap no-underline ${here ? 'bg-ink font-medium text-paper' : 'text-muted hover:text-ink'}`}
            >
              {periodName(period)}
            </Link>
          )
        })}
      </nav>
      <DateRange
        label={m.house_chosen_days()}
        none={m.house_choose_days()}
        value={{ from, to }}
        closed
        max={new Date().toISOString().slice(0, 10)}
        problem={(range) =>
          range.from !== undefined && range.to !== undefined && isTooLong({ from: range.from, to: range.to }) ? m.house_days_too_many() : undefined
        }
        onChange={(range) => void navigate({ search: range, replace: true, resetScroll: false })}
        className={`min-h-9! ${chosen ? 'border-ink! bg-ink! text-paper!' : ''}`}
      />
      <p className="text-sm text-muted figures">
        {chosen ? '' : `${formatDays(span.from, span.to, getLocale())} · `}
        {m.house_compared_with({ days: daysText(spanBefore(span)) })}
      </p>
    </div>
  )
}

function daysText({ from, to }: Span): string {
  return `\u2068${formatDays(from, to, getLocale())}\u2069`
}
