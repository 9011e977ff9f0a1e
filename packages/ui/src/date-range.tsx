import { Popover as Base } from '@base-ui/react/popover'
import { formatDate, formatDays } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import CalendarDays from 'lucide-react/icons/calendar-days'
import { type FormEvent, useState } from 'react'

import { Button } from './button.tsx'
import { FieldError } from './field.tsx'
import { pageLocale } from './locale.tsx'
import { TextField } from './text-field.tsx'

export interface DayRange {
  from?: string | undefined
  to?: string | undefined
}

export interface DateRangeProps {
  /** What the days are of. */
  label: string
  /** Days as YYYY-MM-DD; the last one counts. */
  value: DayRange
  /** What the button says while no day is chosen. */
  none: string
  onChange: (value: DayRange) => void
  /** Both days are needed. */
  closed?: boolean
  /** The last day that can be chosen. */
  max?: string
  /** Why a range can't be had; its order is looked at here. */
  problem?: (range: DayRange) => string | undefined
  size?: 'sm' | 'md'
  className?: string
}

/** A span of days behind a button that says which: two of the browser's own fields, taken together. */
export function DateRange({ label, value, none, onChange, closed = false, max, problem, size = 'sm', className = '' }: DateRangeProps) {
  const [open, setOpen] = useState(false)
  const [wrong, setWrong] = useState<string | undefined>()
  const chosen = value.from !== undefined || value.to !== undefined

  function take(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const range = { from: dayOf(form.get('from')), to: dayOf(form.get('to')) }
    const found = orderProblem(range, closed) ?? problem?.(range)
    setWrong(found)
    if (found !== undefined) return
    setOpen(false)
    onChange(range)
  }

  return (
    <Base.Root
      open={open}
      onOpenChange={(next: boolean) => {
        setWrong(undefined)
        setOpen(next)
      }}
    >
      <Base.Trigger
        render={
          <Button size={size} aria-label={`${label}: ${chosen ? words(value) : none}`} className={`font-normal! ${chosen ? '' : 'text-muted!'} ${className}`} />
        }
      >
        <CalendarDays aria-hidden="true" />
        {chosen ? words(value) : none}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={6} align="start" className="z-50">
          <Base.Popup className="surface-motion w-80 max-w-[calc(100vw-2rem)] rounded-lg bg-raised p-5 shadow-overlay outline-none">
            <Base.Title className="mb-3 text-base font-semibold">{label}</Base.Title>
            <form noValidate onSubmit={take} className="flex flex-col gap-4">
              <div className="grid grid-cols-2 gap-3">
                <TextField type="date" name="from" label={m.common_days_first()} defaultValue={value.from ?? ''} max={max} className="px-2! text-sm!" />
                <TextField type="date" name="to" label={m.common_days_last()} defaultValue={value.to ?? ''} max={max} className="px-2! text-sm!" />
              </div>
              <div role="alert" className="empty:hidden">
                <FieldError id="days-problem" error={wrong} />
              </div>
              <div className="flex justify-end gap-2">
                {chosen && (
                  <Button
                    kind="quiet"
                    size="sm"
                    onClick={() => {
                      setOpen(false)
                      onChange({})
                    }}
                  >
                    {m.common_clear()}
                  </Button>
                )}
                <Button type="submit" kind="primary" size="sm">
                  {m.common_days_show()}
                </Button>
              </div>
            </form>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

function words({ from, to }: DayRange): string {
  const locale = pageLocale()
  const day = (value: string) => formatDate(`${value}T00:00:00Z`, locale, 'date', 'UTC')
  if (from !== undefined && to !== undefined) return formatDays(from, to, locale)
  return from === undefined ? m.common_days_until({ day: day(to ?? '') }) : m.common_days_from({ day: day(from) })
}

function dayOf(value: FormDataEntryValue | null): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function orderProblem({ from, to }: DayRange, closed: boolean): string | undefined {
  if (closed && (from === undefined || to === undefined)) return m.common_days_both()
  return from !== undefined && to !== undefined && from > to ? m.common_days_backwards() : undefined
}
