import { m } from '@lectern/i18n/messages'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import { type ReactNode, useRef } from 'react'

import { rowKeyAction } from './table-keys.tsx'
import { Skeleton } from './skeleton.tsx'

export interface Column<Row> {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** Numbers and money stand at the end side with tabular figures. */
  align?: 'start' | 'end'
  sortable?: boolean
  /** CSS width, e.g. "8rem". */
  width?: string
  /** Left out where the page isn't wide. */
  wide?: boolean
}

export interface Sort {
  column: string
  direction: 'asc' | 'desc'
}

export interface DataTableProps<Row> {
  /** What is listed, for screen readers. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  /** Enter, or a click on a row. */
  onOpen?: (row: Row) => void
  /** The row whose detail is open beside the table. */
  openId?: string | null
  sort?: Sort | null
  onSort?: (sort: Sort) => void
  selected?: ReadonlySet<string>
  onSelect?: (selected: ReadonlySet<string>) => void
  /** First load: rows in the final shape. */
  loading?: boolean
  /** On phones and small tablets: what a row says, in a block of its own instead of cells. */
  stacked?: (row: Row) => ReactNode
  /** Shown in place of rows when there are none. */
  empty?: ReactNode
}

/** A dense table worked by keyboard: j and k move, enter opens, x selects. Sorting and paging are the server's. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowId,
  onOpen,
  openId = null,
  sort = null,
  onSort,
  selected,
  onSelect,
  loading = false,
  stacked,
  empty,
}: DataTableProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const toggle = (id: string) => {
    if (selected === undefined || onSelect === undefined) return
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    onSelect(next)
  }
  const selectable = selected !== undefined && onSelect !== undefined
  const cellClass = stacked === undefined ? '' : 'max-lg:hidden'
  const all = selectable && rows.length > 0 && rows.every((row) => selected.has(rowId(row)))

  function onKeyDown(event: React.KeyboardEvent<HTMLTableRowElement>, row: Row) {
    if (event.target !== event.currentTarget) return
    const action = rowKeyAction(event)
    if (action === null) return
    event.preventDefault()
    const here = [...(body.current?.rows ?? [])]
    const index = here.indexOf(event.currentTarget)
    if (action === 'open') onOpen?.(row)
    else if (action === 'select') toggle(rowId(row))
    else here[{ next: index + 1, previous: index - 1, first: 0, last: here.length - 1 }[action]]?.focus()
  }

  return (
    <div className="overflow-x-auto xl:overflow-x-visible" aria-busy={loading || undefined}>
      <table className={`w-full border-collapse text-sm ${stacked === undefined ? 'min-w-[42rem]' : 'lg:min-w-[42rem]'}`}>
        <caption className="sr-only">{caption}</caption>
        <thead className={`z-10 bg-paper xl:sticky xl:top-(--table-top,0px) ${cellClass}`}>
          <tr className="border-b border-line-strong">
            {selectable && (
              <th scope="col" className="w-9 py-2 ps-3 text-start">
                <input
                  type="checkbox"
                  aria-label={m.common_select_all()}
                  checked={all}
                  onChange={() => onSelect(all ? new Set() : new Set(rows.map(rowId)))}
                  className="size-4 align-middle"
                />
              </th>
            )}
            {columns.map((column) => (
              <Head key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {loading && rows.length === 0
            ? Array.from({ length: 8 }, (_, index) => (
                <tr key={index} className="h-11 border-b border-line">
                  {selectable && (
                    <td className={cellClass}>
                      <Skeleton className="size-4" />
                    </td>
                  )}
                  {stacked !== undefined && (
                    <td className="px-1 py-3 lg:hidden">
                      <Skeleton className="mb-2 h-3.5 w-2/3" />
                      <Skeleton className="h-3.5 w-2/5" />
                    </td>
                  )}
                  {columns.map((column) => (
                    <td key={column.id} className={`px-3 ${cellClass} ${wideClass(column)}`}>
                      <Skeleton className="h-3.5 w-3/4" />
                    </td>
                  ))}
                </tr>
              ))
            : rows.map((row, index) => {
                const id = rowId(row)
                return (
                  <tr
                    key={id}
                    data-row={id}
                    tabIndex={index === 0 || id === openId ? 0 : -1}
                    aria-selected={selectable ? selected.has(id) : undefined}
                    onKeyDown={(event) => onKeyDown(event, row)}
                    onClick={(event) => {
                      const inside = event.target instanceof Element ? event.target.closest('a, button, input, label') : null
                      if (inside === null) onOpen?.(row)
                    }}
                    className={`h-11 border-b border-line focus-visible:outline-offset-[-2px] ${onOpen === undefined ? '' : 'cursor-pointer'} ${id === openId ? 'bg-lapis-wash' : 'hover:bg-sunk'}`}
                  >
                    {selectable && (
                      <td className={`ps-3 ${cellClass}`}>
                        <input
                          type="checkbox"
                          tabIndex={-1}
                          aria-label={m.common_select_row()}
                          checked={selected.has(id)}
                          onChange={() => toggle(id)}
                          className="size-4 align-middle"
                        />
                      </td>
                    )}
                    {stacked !== undefined && <td className="px-1 py-3 lg:hidden">{stacked(row)}</td>}
                    {columns.map((column) => (
                      <td
                        key={column.id}
                        className={`px-3 py-1.5 ${cellClass} ${wideClass(column)} ${column.align === 'end' ? 'text-end whitespace-nowrap' : ''}`}
                      >
                        {column.cell(row)}
                      </td>
                    ))}
                  </tr>
                )
              })}
        </tbody>
      </table>
      {!loading && rows.length === 0 && <div className="py-4">{empty}</div>}
    </div>
  )
}

const wideClass = ({ wide = false }: { wide?: boolean }) => (wide ? 'max-xl:hidden' : '')

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
