import { m } from '@lectern/i18n/messages'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'

import { type Column, type Sort, wideClass } from './column.tsx'
import { SelectBox } from './select-box.tsx'

interface TableHeadProps<Row> {
  columns: readonly Column<Row>[]
  sort: Sort | null
  onSort: ((sort: Sort) => void) | undefined
  /** Left out where rows can't be selected. */
  all?: { state: 'all' | 'some' | 'none'; onToggle: () => void } | undefined
  className: string
  numbered: boolean
}

export function TableHead<Row>({ columns, sort, onSort, all, className, numbered }: TableHeadProps<Row>) {
  return (
    <thead className={`z-10 bg-paper ${className}`}>
      <tr aria-rowindex={numbered ? 1 : undefined} className="[&>th]:border-b [&>th]:border-line-strong">
        {all !== undefined && (
          <th scope="col" className="w-11 text-start">
            <SelectBox label={m.common_select_all()} checked={all.state === 'all'} mixed={all.state === 'some'} onToggle={all.onToggle} />
          </th>
        )}
        {columns.map((column) => (
          <Head key={column.id} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  )
}

function Head<Row>({ column, sort, onSort }: { column: Column<Row>; sort: Sort | null; onSort: ((sort: Sort) => void) | undefined }) {
  const active = sort?.column === column.id ? sort.direction : null
  const Arrow = active === 'asc' ? ArrowUp : ArrowDown
  return (
    <th
      scope="col"
      style={column.width === undefined ? undefined : { width: column.width }}
      aria-sort={active === null ? undefined : active === 'asc' ? 'ascending' : 'descending'}
      className={`px-3 py-2 font-medium whitespace-nowrap text-muted ${wideClass(column)} ${column.align === 'end' ? 'text-end' : 'text-start'}`}
    >
      {column.sortable === true && onSort !== undefined ? (
        <button
          type="button"
          title={m.common_sort_by({ column: column.header })}
          onClick={() => onSort({ column: column.id, direction: active === 'desc' ? 'asc' : 'desc' })}
          className={`inline-flex items-center gap-1 hover:text-ink ${active === null ? '' : 'text-ink'}`}
        >
          {column.header}
          <Arrow aria-hidden="true" className={`size-3.5 ${active === null ? 'opacity-0' : ''}`} />
        </button>
      ) : (
        column.header
      )}
    </th>
  )
}
