import { type Column, DataTable, type RowData, type Sort, type TableHandle } from '@lectern/ui/data-table'
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'

import type { Listing } from '../data/listing.ts'
import { useShortcuts } from '../shortcuts/use-shortcuts.ts'
import { CallError } from './call-error.tsx'
import { neighbour } from './neighbour.ts'

interface RecordTableProps<Row extends RowData> {
  caption: string
  listing: Listing<Row>
  columns: readonly Column<Row>[]
  /** What a row says on a phone. */
  stacked: (row: Row) => ReactNode
  rowId: (row: Row) => string
  open: string | undefined
  /** `step`: from an open row to its neighbour, which is no place of its own in the history. */
  onOpen: (id: string, how: 'open' | 'step') => void
  /** A row that will probably be opened next: time to get its detail. */
  onLikely?: (id: string) => void
  /** Instead of rows when there are none. */
  empty: ReactNode
  /** How many there are in all, in words; above the table. */
  count?: (total: number) => string
  /** What can be done with the list as a whole, beside the count. */
  tools?: ReactNode
  sort?: Sort
  onSort?: (sort: Sort) => void
  selection?: { selected: ReadonlySet<string>; select: (selected: ReadonlySet<string>) => void }
}

/** A keyset list with its keyboard and its states; further rows come while somebody scrolls towards the end. */
export function RecordTable<Row extends RowData>(props: RecordTableProps<Row>) {
  const { caption, listing, columns, stacked, rowId, open, onOpen, onLikely, empty, count, tools, sort, onSort, selection } = props
  const { rows, total, more } = listing
  const table = useRef<TableHandle>(null)
  useShortcuts((action) => {
    if (action.kind !== 'next' && action.kind !== 'previous') return false
    const ids = rows.map(rowId)
    const here = open ?? rowOf(document.activeElement)
    if (here === undefined) table.current?.focusRow()
    const target = here === undefined ? null : neighbour(ids, here, action.kind)
    if (target !== null && open === undefined) table.current?.focusRow(target)
    else if (target !== null) onOpen(target, 'step')
    return true
  })

  const following = open === undefined ? null : neighbour(rows.map(rowId), open, 'next')
  const likely = useEffectEvent((id: string) => onLikely?.(id))
  useEffect(() => {
    if (following !== null) likely(following)
  }, [following])
  const aim = (target: EventTarget) => {
    const id = rowOf(target)
    if (id !== undefined) onLikely?.(id)
  }

  const failed = listing.error !== null
  if (failed && rows.length === 0) return <CallError error={listing.error} onRetry={listing.retry} />
  return (
    <div
      className={listing.stale ? 'opacity-60 transition-opacity' : undefined}
      aria-busy={listing.stale || undefined}
      onFocus={(event) => aim(event.target)}
      onPointerDown={(event) => aim(event.target)}
    >
      {(count !== undefined || tools !== undefined) && (
        <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-4 gap-y-2 pb-1">
          <span role="status" className="text-sm text-muted figures">
            {total !== null && count?.(total)}
          </span>
          {tools !== undefined && <span className="flex flex-wrap items-center gap-2">{tools}</span>}
        </div>
      )}
      <DataTable
        ref={table}
        caption={caption}
        columns={columns}
        rows={rows}
        rowId={rowId}
        stacked={stacked}
        openId={open ?? null}
        onOpen={(row) => onOpen(rowId(row), 'open')}
        loading={listing.loading}
        empty={empty}
        sort={sort ?? null}
        onSort={onSort}
        selected={selection?.selected}
        onSelect={selection?.select}
        virtual={{ total, onNearEnd: failed || listing.stale ? null : more }}
      />
      {failed && (
        <div className="mt-4">
          <CallError error={listing.error} onRetry={listing.retry} />
        </div>
      )}
    </div>
  )
}

function rowOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('tr[data-row]')?.dataset['row'] : undefined
}
