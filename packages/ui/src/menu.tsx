import { Menu as Base } from '@base-ui/react/menu'
import Check from 'lucide-react/icons/check'
import type { ReactElement, ReactNode } from 'react'

const ITEM =
  'flex min-h-9 cursor-default items-center gap-2.5 rounded-sm px-2.5 py-1.5 text-sm text-ink no-underline outline-none select-none data-disabled:opacity-50 data-highlighted:bg-sunk [&>svg]:size-4 [&>svg]:text-muted'

/** Actions under a button. Children: MenuItem, MenuLink, MenuChoice, MenuSeparator. */
export function Menu({ trigger, children, align = 'end' }: { trigger: ReactElement; children: ReactNode; align?: 'start' | 'center' | 'end' }) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align={align} className="z-50">
          <Base.Popup className="surface-motion min-w-48 rounded-lg bg-raised p-1.5 shadow-overlay outline-none">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

export interface MenuItemProps {
  children: ReactNode
  onSelect: () => void
  danger?: boolean
  disabled?: boolean
  /** Under it in small letters: why it is disabled, or what it does. */
  hint?: string | undefined
}

export function MenuItem({ children, onSelect, danger = false, disabled = false, hint }: MenuItemProps) {
  const look = danger && !disabled ? `${ITEM} text-carmine! [&>svg]:text-carmine` : ITEM
  return (
    <Base.Item
      onClick={onSelect}
      disabled={disabled}
      className={hint === undefined ? look : `${look} flex-wrap data-disabled:text-muted data-disabled:opacity-100`}
    >
      {children}
      {hint !== undefined && <span className="-mt-2 w-full ps-[1.625rem] text-xs text-muted">{hint}</span>}
    </Base.Item>
  )
}

/** `render` is the app's link element: `<MenuLink render={<Link to="/learn" />}>`. */
export function MenuLink({ children, render }: { children: ReactNode; render: ReactElement }) {
  return (
    <Base.Item render={render} className={ITEM}>
      {children}
    </Base.Item>
  )
}

export interface MenuChoiceProps<T extends string> {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
}

/** One of several inside a menu, e.g. the appearance. */
export function MenuChoice<T extends string>({ label, value, options, onChange }: MenuChoiceProps<T>) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2.5 pt-1.5 pb-1 text-xs text-muted">{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={(next: T) => onChange(next)}>
        {options.map((option) => (
          <Base.RadioItem key={option.value} value={option.value} closeOnClick className={ITEM}>
            <span className="flex-1">{option.label}</span>
            <Base.RadioItemIndicator>
              <Check aria-hidden="true" className="size-4 text-lapis" />
            </Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  )
}

export function MenuSeparator() {
  return <Base.Separator className="my-1.5 h-px bg-line" />
}
