import type { Dashboard } from '@lectern/api/contracts/staff'
import { formatDate, formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'

import { spansOf } from './spans.ts'

/** The charts' figures as a table: for screen readers, and for whoever wants to read them off. */
export function DaysTable({ daily }: { daily: Dashboard['daily'] }) {
  const locale = getLocale()
  const { by, spans } = spansOf(daily)
  return (
    <details className="mt-4 text-sm">
      <summary className="w-fit text-muted hover:text-ink">{m.house_as_table()}</summary>
      <div className="mt-2 max-h-96 max-w-2xl overflow-y-auto border-y border-line">
        <table className="w-full">
          <caption className="sr-only">{by === 'day' ? m.admin_chart_daily() : m.admin_chart_weekly()}</caption>
          <thead className="sticky top-0 bg-paper text-muted">
            <tr className="h-9 border-b border-line [&>th]:text-end [&>th]:font-medium">
              <th scope="col" className="text-start!">
                {by === 'day' ? m.house_col_day() : m.house_col_week()}
              </th>
              <th scope="col">{m.admin_stat_new_users()}</th>
              <th scope="col">{m.admin_stat_paid_orders()}</th>
              <th scope="col">{m.admin_chart_enrolments()}</th>
            </tr>
          </thead>
          <tbody>
            {spans.toReversed().map((span) => (
              <tr key={span.day} className="h-8 border-b border-line last:border-b-0 [&>td]:text-end">
                <th scope="row" className="text-start font-normal">
                  {formatDate(`${span.day}T00:00:00Z`, locale, 'date', 'UTC')}
                </th>
                <td>{formatNumber(span.newUsers, locale)}</td>
                <td>{formatNumber(span.paidOrders, locale)}</td>
                <td>{formatNumber(span.enrolments, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
