import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { CONTROL_CLASSES } from '@lectern/ui/field'
import { Select } from '@lectern/ui/text-field'
import type { ReactNode } from 'react'

/** What narrows a list, above it; `onClear` is there when something does. */
export function FilterBar({ children, onClear }: { children: ReactNode; onClear: (() => void) | null }) {
  return (
    <search className="mb-3 grid grid-cols-2 items-center gap-2 md:flex md:flex-wrap [&>:first-child]:max-md:col-span-2">
      {children}
      {onClear !== null && (
        <Button kind="quiet" size="sm" onClick={onClear} className="max-md:col-span-2">
          {m.admin_clear_filters()}
        </Button>
      )}
    </search>
  )
}

interface FilterSelectProps<T extends string> {
  label: string
  value: T | undefined
  /** The choice that leaves the list as it is. */
  all: string
  options: readonly { value: T; label: string }[]
  onChange: (value: T | undefined) => void
  /** On a phone it takes a line of its own. */
  wide?: boolean
}

export function FilterSelect<T extends string>({ label, value, all, options, onChange, wide = false }: FilterSelectProps<T>) {
  return (
    <Select
      label={label}
      labelHidden
      placeholder={all}
      value={value ?? ''}
      options={options}
      onChange={(event) => onChange(options.find((option) => option.value === event.currentTarget.value)?.value)}
      className="min-h-9! py-1! text-sm!"
      frameClassName={`md:w-44 ${wide ? 'max-md:col-span-2' : ''}`}
    />
  )
}

export function FilterDay({ label, value, onChange }: { label: string; value: string | undefined; onChange: (value: string | undefined) => void }) {
  return (
    <label className="flex items-center gap-2 text-sm text-muted">
      {label}
      <input
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        className={`${CONTROL_CLASSES} min-h-9! min-w-0 px-2! py-1! text-sm! md:w-36!`}
      />
    </label>
  )
}
