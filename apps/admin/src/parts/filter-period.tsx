import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { CONTROL_CLASSES } from '@lectern/ui/field'
import { Popover } from '@lectern/ui/popover'
import CalendarRange from 'lucide-react/icons/calendar-range'

import { daysBefore } from '../lib/day.ts'
import { when } from '../lib/time.ts'
import { FilterDay } from './filters.tsx'

interface FilterPeriodProps {
  label: string
  /** What the button says while nothing is chosen. */
  all: string
  from: string | undefined
  to: string | undefined
  onChange: (period: { from: string | undefined; to: string | undefined }) => void
}

const SPANS = [7, 30, 90] as const

/** A first and a last day, both may be open; the last week, month or quarter by one press. */
export function FilterPeriod({ label, all, from, to, onChange }: FilterPeriodProps) {
  const chosen = periodText(from, to)
  return (
    <Popover
      title={label}
      trigger={
        <button
          type="button"
          aria-label={chosen === null ? all : `${label}: ${chosen}`}
          className={`${CONTROL_CLASSES} flex min-h-9! items-center gap-2 py-1! text-start text-sm! md:w-auto!`}
        >
          <CalendarRange aria-hidden="true" className="size-4 shrink-0 text-muted" />
          <span className="truncate">{chosen ?? all}</span>
        </button>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap gap-2">
          {SPANS.map((days) => (
            <Button key={days} size="sm" onClick={() => onChange({ from: daysBefore(new Date(), days - 1), to: undefined })}>
              {m.people_last_days({ count: days })}
            </Button>
          ))}
        </div>
        <div className="flex flex-col gap-2 [&>label]:justify-between">
          <FilterDay label={m.admin_filter_from()} value={from} onChange={(next) => onChange({ from: next, to })} />
          <FilterDay label={m.admin_filter_to()} value={to} onChange={(next) => onChange({ from, to: next })} />
        </div>
        {(from !== undefined || to !== undefined) && (
          <Button size="sm" kind="quiet" className="self-start" onClick={() => onChange({ from: undefined, to: undefined })}>
            {m.common_clear()}
          </Button>
        )}
      </div>
    </Popover>
  )
}

/** Days are given as days: noon keeps them the same in every time zone. */
const dayText = (day: string) => when(`${day}T12:00:00Z`, 'date')

function periodText(from: string | undefined, to: string | undefined): string | null {
  if (from !== undefined && to !== undefined) return `${dayText(from)} – ${dayText(to)}`
  if (from !== undefined) return m.people_since({ day: dayText(from) })
  return to === undefined ? null : m.people_until({ day: dayText(to) })
}
