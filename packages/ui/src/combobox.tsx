import { Combobox as Base } from '@base-ui/react/combobox'
import { m } from '@lectern/i18n/messages'
import Search from 'lucide-react/icons/search'
import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'

import { CONTROL_CLASSES } from './field.tsx'

export interface ComboboxOption {
  value: string
  label: string
  /** After the label, smaller: an e-mail, a kind. */
  note?: string
}

export interface ComboboxProps {
  label: string
  placeholder: string
  value: ComboboxOption | null
  /** What fits to what was typed; who calls looks it up. */
  options: readonly ComboboxOption[]
  onType: (text: string) => void
  onChange: (value: ComboboxOption | null) => void
  /** Instead of options: nothing found, or still looking. */
  status: ReactNode
}

/** One of very many, found by typing. */
export function Combobox({ label, placeholder, value, options, onType, onChange, status }: ComboboxProps) {
  return (
    <Base.Root<ComboboxOption>
      items={options}
      filter={null}
      value={value}
      autoHighlight
      isItemEqualToValue={(a, b) => a.value === b.value}
      onInputValueChange={(text, { reason }) => onType(reason === 'item-press' ? '' : text)}
      onValueChange={(next) => onChange(next)}
    >
      <Base.InputGroup className="relative block w-full md:w-60">
        <Search aria-hidden="true" className="pointer-events-none absolute inset-s-3 top-1/2 size-4 -translate-y-1/2 text-muted" />
        <Base.Input aria-label={label} placeholder={placeholder} dir="auto" className={`${CONTROL_CLASSES} min-h-9! px-9! py-1! text-sm!`} />
        <Base.Clear
          aria-label={m.common_clear()}
          className="absolute inset-e-1 top-1/2 grid size-7 -translate-y-1/2 place-items-center rounded-sm text-muted hover:text-ink"
        >
          <X aria-hidden="true" className="size-4" />
        </Base.Clear>
      </Base.InputGroup>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="start" className="z-50">
          <Base.Popup className="surface-motion max-h-80 w-(--anchor-width) min-w-64 overflow-y-auto rounded-lg bg-raised p-1.5 shadow-overlay outline-none">
            <Base.Status className="px-2.5 py-1.5 text-sm text-muted empty:hidden">{status}</Base.Status>
            <Base.List>
              {(option: ComboboxOption) => (
                <Base.Item
                  key={option.value}
                  value={option}
                  className="flex min-h-9 cursor-default flex-col justify-center rounded-sm px-2.5 py-1.5 text-sm text-ink outline-none select-none data-highlighted:bg-sunk"
                >
                  <bdi className="truncate">{option.label}</bdi>
                  {option.note !== undefined && <bdi className="truncate text-xs text-muted">{option.note}</bdi>}
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
