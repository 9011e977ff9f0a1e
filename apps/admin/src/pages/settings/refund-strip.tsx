import { getLocale } from '@lectern/i18n/runtime'

import { formatBasisPoints } from '../../words/percent.ts'
import type { RefundRules } from './refund-words.ts'

/** The rules along a course's progress: what comes back before it is opened, while it is under way, and from where on nothing does. The sentences say the same. */
export function RefundStrip({ rules: { belowProgressPercent, unopenedPercent, startedPercent } }: { rules: RefundRules }) {
  const percent = (value: number) => formatBasisPoints(value * 100, getLocale())
  const asked = belowProgressPercent > 0
  return (
    <div aria-hidden="true" className="mt-3 flex max-w-md gap-1 text-xs figures">
      <span className={`grid h-8 w-16 shrink-0 place-items-center rounded-sm ${asked ? 'bg-lapis text-on-lapis' : 'bg-sunk text-muted'}`}>
        {asked ? percent(unopenedPercent) : '–'}
      </span>
      <span className="flex-1">
        <span className="flex h-8 overflow-hidden rounded-sm bg-sunk text-muted">
          <span
            className="grid place-items-center overflow-hidden border-e border-paper bg-lapis-wash font-medium text-lapis-strong"
            style={{ width: `${belowProgressPercent}%` }}
          >
            {belowProgressPercent >= 15 && percent(startedPercent)}
          </span>
          {belowProgressPercent <= 85 && <span className="grid flex-1 place-items-center">–</span>}
        </span>
        <span className="relative mt-1 flex justify-between text-muted">
          <span>{percent(0)}</span>
          {belowProgressPercent >= 15 && belowProgressPercent <= 85 && (
            <span className="absolute inset-s-0 text-end" style={{ width: `${belowProgressPercent}%` }}>
              {percent(belowProgressPercent)}
            </span>
          )}
          <span>{percent(100)}</span>
        </span>
      </span>
    </div>
  )
}
