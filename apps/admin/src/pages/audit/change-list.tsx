import type { AuditRow } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import ArrowRight from 'lucide-react/icons/arrow-right'

import { fieldName, valueText } from '../../words/audit-values.ts'
import { type Change, changesOf } from './changes.ts'

/** Only there to tell two things apart, not news in themselves. */
const FOR_THE_RECORD: readonly string[] = ['version', 'viewingId', 'userId']

/** What changed, and the reason that was given; in a row of a table on one line. */
export function ChangeLine({ entry, oneLine = false }: { entry: AuditRow; oneLine?: boolean }) {
  const changes = changesOf(entry.before, entry.after).filter(({ field }) => !FOR_THE_RECORD.includes(field))
  const reason = changes.find(({ field }) => field === 'reason')
  return (
    <span className={`flex min-w-0 gap-x-3 ${oneLine ? 'overflow-hidden whitespace-nowrap' : 'flex-wrap'}`}>
      {changes
        .filter((change) => change !== reason)
        .map((change) => (
          <span key={change.field} className={`inline-flex items-center gap-x-1.5 ${oneLine ? 'shrink-0' : 'min-w-0 flex-wrap'}`}>
            <span className="text-muted">{fieldName(change.field)}</span>
            <Sides change={change} />
          </span>
        ))}
      {reason !== undefined && <q className={`text-muted ${oneLine ? 'truncate' : 'line-clamp-1 wrap-anywhere'}`}>{valueText('reason', reason.after)}</q>}
    </span>
  )
}

/** In the sheet: a line per field. */
export function ChangeTable({ entry }: { entry: AuditRow }) {
  const changes = changesOf(entry.before, entry.after)
  if (changes.length === 0) return <p className="py-2.5 text-sm text-muted">{m.house_no_values()}</p>
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{m.house_what_changed()}</caption>
      <thead className="text-muted">
        <tr className="h-9 border-b border-line [&>th]:pe-4 [&>th]:text-start [&>th]:font-medium">
          <th scope="col">{m.house_col_field()}</th>
          <th scope="col">{m.house_col_before()}</th>
          <th scope="col">{m.house_col_after()}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field} className="border-b border-line align-top [&>*]:py-2 [&>*]:pe-4">
            <th scope="row" className="w-1/4 text-start font-normal text-muted">
              {fieldName(field)}
            </th>
            <td className="w-[37.5%] wrap-anywhere">{before === undefined ? <Absent /> : <Value field={field} value={before} tone="before" />}</td>
            <td className="wrap-anywhere">{after === undefined ? <Absent /> : <Value field={field} value={after} tone="after" />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Sides({ change: { field, before, after } }: { change: Change }) {
  if (before === undefined) return <bdi className="wrap-anywhere">{valueText(field, after)}</bdi>
  return (
    <>
      <bdi className="wrap-anywhere">{valueText(field, before)}</bdi>
      <ArrowRight role="img" aria-label={m.house_becomes()} className="size-3.5 shrink-0 flip-rtl text-muted" />
      <bdi className="font-medium wrap-anywhere">{valueText(field, after)}</bdi>
    </>
  )
}

function Value({ field, value, tone }: { field: string; value: unknown; tone: 'before' | 'after' }) {
  const text = <bdi>{valueText(field, value)}</bdi>
  return tone === 'before' ? (
    <del className="rounded-sm bg-carmine-wash px-1 text-carmine decoration-1">{text}</del>
  ) : (
    <ins className="rounded-sm bg-leaf-wash px-1 font-medium text-ink no-underline">{text}</ins>
  )
}

function Absent() {
  return (
    <span className="text-muted">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{m.house_nothing()}</span>
    </span>
  )
}
