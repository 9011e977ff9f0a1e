import { Accordion as Base } from '@base-ui/react/accordion'
import ChevronDown from 'lucide-react/icons/chevron-down'
import type { ReactNode } from 'react'

export interface AccordionProps {
  items: readonly { id: string; title: ReactNode; aside?: ReactNode; content: ReactNode }[]
  defaultOpen?: readonly string[]
  /** More than one may be open. */
  multiple?: boolean
}

/** Sections that open in place: a course's outline, questions and answers. */
export function Accordion({ items, defaultOpen = [], multiple = true }: AccordionProps) {
  return (
    <Base.Root defaultValue={[...defaultOpen]} multiple={multiple} hiddenUntilFound className="border-y border-line">
      {items.map((item) => (
        <Base.Item key={item.id} value={item.id} className="border-b border-line last:border-b-0">
          <Base.Header className="m-0">
            <Base.Trigger className="group flex min-h-13 w-full items-center gap-4 py-3 text-start hover:text-lapis">
              <ChevronDown aria-hidden="true" className="size-4 shrink-0 text-muted transition-transform group-data-panel-open:rotate-180" />
              <span className="flex-1 font-medium">{item.title}</span>
              {item.aside !== undefined && <span className="text-sm text-muted figures">{item.aside}</span>}
            </Base.Trigger>
          </Base.Header>
          <Base.Panel className="h-(--accordion-panel-height) overflow-hidden transition-[height] data-ending-style:h-0 data-starting-style:h-0">
            <div className="ps-8 pb-4">{item.content}</div>
          </Base.Panel>
        </Base.Item>
      ))}
    </Base.Root>
  )
}
