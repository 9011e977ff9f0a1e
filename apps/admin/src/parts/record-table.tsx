import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Button } from '@lectern/ui/button'
import { type Column, DataTable } from '@lectern/ui/data-table'
import { type ReactNode, useEffect, useEffectEvent } from 'react'

import type { Listing } from '../data/listing.ts'
import { useShortcuts } from '../shortcuts/use-shortcuts.ts'
import { CallError } from './call-error.tsx'
import { neighbour } from './neighbour.ts'
import { rowElement } from './row-element.ts'

interface RecordTableProps<Row> {
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
}

/** A keyset list with its keyboard, its states and how much of it is shown. */
export function RecordTable<Row>({ caption, listing, columns, stacked, rowId, open, onOpen, onLikely, empty }: RecordTableProps<Row>) {
  const { rows, total, more } = listing
  useShortcuts((action) => {
    if (action.kind !== 'next' && action.kind !== 'previous') return false
    const ids = rows.map(rowId)
    const here = open ?? rowOf(document.activeElement)
    const target = neighbour(ids, here, action.kind)
    if (target === null) return true
    if (open === undefined) rowElement(target)?.focus()
    else {
      rowElement(target)?.scrollIntoView({ block: 'nearest' })
      onOpen(target, 'step')
    }
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

  if (listing.error !== null && rows.length === 0) return <CallError error={listing.error} onRetry={listing.retry} />
  return (
    <div
      className={listing.stale ? 'opacity-60 transition-opacity' : undefined}
      aria-busy={listing.stale || undefined}
      onFocus={(event) => aim(event.target)}
      onPointerDown={(event) => aim(event.target)}
    >
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        rowId={rowId}
        stacked={stacked}
        openId={open ?? null}
        onOpen={(row) => onOpen(rowId(row), 'open')}
        loading={listing.loading}
        empty={empty}
      />
      {listing.error !== null && (
        <div className="mt-4">
          <CallError error={listing.error} onRetry={more ?? listing.retry} />
        </div>
      )}
      {rows.length > 0 && total !== null && (
        <div className="flex min-h-14 items-center justify-between gap-4 text-sm text-muted">
          <span role="status" className="figures">
            {m.admin_shown_of({ shown: formatNumber(rows.length, getLocale()), total: formatNumber(total, getLocale()) })}
          </span>
          {more !== null && (
            <Button size="sm" busy={listing.gettingMore} onClick={more}>
              {m.admin_more()}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

function rowOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('tr[data-row]')?.dataset['row'] : undefined
}
