import type { RowData } from '@tanstack/react-table'
import { type KeyboardEvent, type ReactNode, type Ref, type RefCallback, useEffect, useImperativeHandle, useMemo, useRef } from 'react'

import { rowKeyAction } from './table-keys.tsx'
import type { Column, Sort } from './table/column.tsx'
import { TableHead } from './table/head.tsx'
import { RowSkeletons } from './table/row-skeletons.tsx'
import { TableRow } from './table/table-row.tsx'
import { firstInSight, rowIn, useRowFocus } from './table/use-row-focus.tsx'
import { useRows } from './table/use-rows.tsx'
import { VirtualRows } from './table/virtual-rows.tsx'

export type { Column, Sort } from './table/column.tsx'
export type { RowData } from '@tanstack/react-table'

/** What a page may tell a table to do. */
export interface TableHandle {
  /** Gives a row the focus, wherever it is; without an id the first one in sight. */
  focusRow: (id?: string) => void
}

export interface DataTableProps<Row extends RowData> {
  ref?: Ref<TableHandle> | undefined
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
  onSort?: ((sort: Sort) => void) | undefined
  selected?: ReadonlySet<string> | undefined
  onSelect?: ((selected: ReadonlySet<string>) => void) | undefined
  /** First load: rows in the final shape. */
  loading?: boolean
  /** On phones and small tablets: what a row says, in a block of its own instead of cells. */
  stacked?: (row: Row) => ReactNode
  /** Shown in place of rows when there are none. */
  empty?: ReactNode
  /** A long list in a page that scrolls: only rows in sight are drawn, and columns keep the widths they are given. Not for pages made on a server. */
  virtual?: {
    /** How many rows there are with those that aren't here yet; null when nobody knows. */
    total: number | null
    /** Gets further rows, as soon as the end comes near; null when there are none. */
    onNearEnd: (() => void) | null
  }
}

const HEIGHTS = { cells: 44, stacked: 69 }
const FIRST_SKELETONS = 12
const MORE_SKELETONS = 3
const NOTHING: ReadonlySet<string> = new Set()

/** A dense table worked by keyboard: j and k move, enter opens, x selects, Shift x up to there. Sorting and paging are the server's. */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowId, onOpen, openId = null, sort = null, onSort, selected, onSelect, loading = false, stacked, empty, virtual } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const table = useRows({ columns, rows, rowId, selected, onSelect })
  const model = table.getRowModel().rows
  const ids = useMemo(() => model.map((row) => row.id), [model])
  const selectable = selected !== undefined && onSelect !== undefined
  const { active, setActive, focusRow } = useRowFocus(body)
  useImperativeHandle(props.ref, () => ({ focusRow: (id) => focusRow(id ?? firstInSight(body.current) ?? ids[0]) }))
  useEffect(() => {
    if (openId !== null) rowIn(body.current, openId)?.scrollIntoView({ block: 'nearest' })
  }, [openId])

  const open = (id: string) => {
    const row = model[ids.indexOf(id)]
    if (row !== undefined) onOpen?.(row.original)
  }
  const toggle = (id: string, reach: boolean) => {
    const row = model[ids.indexOf(id)]
    row?.getToggleSelectedHandler()({ target: { checked: !row.getIsSelected() }, shiftKey: reach })
  }
  const onKey = (event: KeyboardEvent<HTMLTableRowElement>, id: string) => {
    const action = event.target === event.currentTarget ? rowKeyAction(event) : null
    if (action === null || (action === 'clear' && (selected?.size ?? 0) === 0)) return
    event.preventDefault()
    const here = ids.indexOf(id)
    if (action === 'open') open(id)
    else if (action === 'select') toggle(id, event.shiftKey)
    else if (action === 'clear') onSelect?.(NOTHING)
    else {
      const target = ids[{ next: here + 1, previous: here - 1, first: 0, last: ids.length - 1 }[action]]
      focusRow(target)
      if (event.shiftKey && target !== undefined) onSelect?.(new Set([...(selected ?? []), id, target]))
    }
  }
  const reachable = active !== null && ids.includes(active) ? active : (openId ?? ids[0])
  const drawRow = (index: number, measure?: RefCallback<HTMLTableRowElement>) => {
    const row = model[index]
    return (
      row !== undefined && (
        <TableRow
          key={row.id}
          id={row.id}
          row={row.original}
          columns={columns}
          stacked={stacked}
          selected={selectable ? row.getIsSelected() : null}
          open={row.id === openId}
          reachable={row.id === reachable}
          index={virtual === undefined ? null : index}
          opens={onOpen !== undefined}
          onKey={onKey}
          onOpen={open}
          onToggle={(event, id) => toggle(id, event.shiftKey)}
          {...(measure !== undefined && { measure })}
        />
      )
    )
  }
  const skeletons = (count: number) => <RowSkeletons count={count} columns={columns} selectable={selectable} stacked={stacked !== undefined} />
  const stackedClass = stacked === undefined ? '' : 'max-lg:hidden'

  return (
    <div className={virtual === undefined ? 'overflow-x-auto xl:overflow-x-visible' : undefined} aria-busy={loading || undefined}>
      <table
        aria-rowcount={virtual === undefined ? undefined : (virtual.total ?? ids.length) + 1}
        className={`w-full border-separate border-spacing-0 text-sm ${virtual === undefined ? (stacked === undefined ? 'min-w-[42rem]' : 'lg:min-w-[42rem]') : 'lg:table-fixed [overflow-anchor:none]'}`}
      >
        <caption className="sr-only">{caption}</caption>
        <TableHead
          columns={columns}
          sort={sort}
          onSort={onSort}
          numbered={virtual !== undefined}
          className={`top-(--table-top,0px) ${virtual === undefined ? 'xl:sticky' : 'lg:sticky'} ${stackedClass}`}
          all={
            selectable
              ? {
                  state: stateOf(table.getIsAllRowsSelected(), (selected?.size ?? 0) > 0),
                  onToggle: () => table.toggleAllRowsSelected(!table.getIsAllRowsSelected()),
                }
              : undefined
          }
        />
        <tbody
          ref={body}
          onFocus={(event) => {
            const id = event.target.dataset['row']
            if (id !== undefined) setActive(id)
          }}
        >
          {loading && ids.length === 0 ? (
            skeletons(FIRST_SKELETONS)
          ) : virtual === undefined ? (
            ids.map((_, index) => drawRow(index))
          ) : (
            <VirtualRows
              name={caption}
              body={body}
              ids={ids}
              keep={[reachable, openId].filter((id) => typeof id === 'string')}
              heights={HEIGHTS}
              onNearEnd={virtual.onNearEnd}
            >
              {drawRow}
            </VirtualRows>
          )}
          {virtual !== undefined && virtual.onNearEnd !== null && ids.length > 0 && skeletons(MORE_SKELETONS)}
        </tbody>
      </table>
      {!loading && ids.length === 0 && <div className="py-4">{empty}</div>}
    </div>
  )
}

const stateOf = (all: boolean, some: boolean) => (all ? 'all' : some ? 'some' : 'none')
