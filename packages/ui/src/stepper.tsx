import { m } from '@lectern/i18n/messages'
import Check from 'lucide-react/icons/check'
import type { ReactNode } from 'react'

/** Where somebody is in a few steps. */
export function Stepper({ steps, current }: { steps: readonly ReactNode[]; current: number }) {
  return (
    <ol className="flex flex-wrap gap-x-6 gap-y-2">
      {steps.map((step, index) => {
        const done = index < current
        const now = index === current
        return (
          // Steps are places in a fixed order.
          <li key={index} aria-current={now ? 'step' : undefined} className={`flex items-center gap-2 text-sm ${now ? 'font-medium text-ink' : 'text-muted'}`}>
            <span
              aria-hidden="true"
              className={`grid size-6 place-items-center rounded-full border text-xs figures ${now ? 'border-lapis bg-lapis text-on-lapis' : done ? 'border-leaf text-leaf' : 'border-line-strong'}`}
            >
              {done ? <Check className="size-3.5" /> : index + 1}
            </span>
            <span className="sr-only">{m.common_step_of({ step: index + 1, total: steps.length })}</span>
            {step}
            {done && <span className="sr-only">({m.common_step_done()})</span>}
          </li>
        )
      })}
    </ol>
  )
}
