import { Tabs as Base } from '@base-ui/react/tabs'
import { type ReactNode, useEffect, useRef } from 'react'

export interface TabsProps<T extends string> {
  tabs: readonly { value: T; label: ReactNode; panel: ReactNode }[]
  value?: T
  defaultValue?: T
  onChange?: (value: T) => void
}

/** Parts of one page side by side; arrow keys move along the reading direction. */
export function Tabs<T extends string>({ tabs, value, defaultValue, onChange }: TabsProps<T>) {
  const first = tabs[0]?.value
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // On a phone the chosen one may be out of sight.
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [value])
  return (
    <Base.Root {...(value === undefined ? { defaultValue: defaultValue ?? first } : { value })} onValueChange={(next: T) => onChange?.(next)}>
      <Base.List ref={list} className="flex gap-6 overflow-x-auto border-b border-line">
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className="-mb-px min-h-11 border-b-2 border-transparent text-base whitespace-nowrap text-muted transition-colors hover:text-ink data-active:border-lapis data-active:font-medium data-active:text-ink"
          >
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className="pt-6 outline-none">
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
