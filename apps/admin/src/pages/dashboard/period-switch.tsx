import { m } from '@lectern/i18n/messages'
import { Link } from '@tanstack/react-router'

import { type Period, PERIODS, USUAL_PERIOD } from '../../filters/periods.ts'

function periodName(days: Period): string {
  return days === 365 ? m.admin_period_year() : m.admin_period_days({ days })
}

/** How far back the dashboard looks: links, so that each is an address of its own. */
export function PeriodSwitch({ days }: { days: Period }) {
  return (
    <nav aria-label={m.admin_period()} className="flex max-w-full self-start overflow-x-auto rounded-md border border-line-strong bg-raised p-0.5">
      {PERIODS.map((period) => (
        <Link
          key={period}
          to="/"
          search={period === USUAL_PERIOD ? {} : { days: period }}
          replace
          resetScroll={false}
          aria-current={period === days ? 'true' : undefined}
          className={`rounded-sm px-3 py-1 text-sm whitespace-nowrap no-underline ${period === days ? 'bg-ink font-medium text-paper' : 'text-muted hover:text-ink'}`}
        >
          {periodName(period)}
        </Link>
      ))}
    </nav>
  )
}
