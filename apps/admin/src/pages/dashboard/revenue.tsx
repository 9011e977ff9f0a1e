import type { Dashboard } from '@lectern/api/contracts/staff'
import { formatMoney } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'

import { Nothing, Part } from '../../parts/facts.tsx'
import { Amount } from '../../parts/money.tsx'
import { revenueRows } from './change.ts'
import { changeText } from './change-words.ts'

/** What was paid, a line per currency: amounts of different currencies are never added. */
export function Revenue({ now, before }: { now: Dashboard['revenue']; before: Dashboard['revenue'] }) {
  const locale = getLocale()
  const rows = revenueRows(now, before)
  return (
    <Part title={m.admin_stat_revenue()}>
      {rows.length === 0 && <Nothing>{m.admin_no_revenue()}</Nothing>}
      <ul>
        {rows.map((row) => {
          const change = changeText(row.change, 'good')
          return (
            <li key={row.now.currency} className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2.5 text-sm">
              <span className="text-muted">{currencyName(row.now.currency)}</span>
              <span className="display ms-auto text-xl">
                <Amount value={row.now} />
              </span>
              <span className="flex w-full justify-between gap-4 text-xs figures">
                <span className="text-muted">{m.house_before_that({ value: `\u2068${formatMoney(row.before, locale)}\u2069` })}</span>
                {change !== undefined && (
                  <bdi dir="ltr" className={change.good === null ? 'text-muted' : change.good ? 'text-leaf' : 'text-carmine'}>
                    {change.text}
                  </bdi>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

function currencyName(code: string): string {
  return new Intl.DisplayNames(getLocale(), { type: 'currency' }).of(code) ?? code
}
