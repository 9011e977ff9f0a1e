import { m } from '@lectern/i18n/messages'
import { type KeyboardEvent, memo, type MouseEvent, type ReactNode, type RefCallback } from 'react'

import { type Column, wideClass } from './column.tsx'
import { SelectBox } from './select-box.tsx'

export interface TableRowProps<Row> {
  id: string
  row: Row
  columns: readonly Column<Row>[]
  stacked: ((row: Row) => ReactNode) | undefined
  /** Null where rows can't be selected. */
  selected: boolean | null
  open: boolean
  /** The one row that the Tab key reaches. */
  reachable: boolean
  /** Its place among all rows, from 0; null when all of them are drawn. */
  index: number | null
  opens: boolean
  onKey: (event: KeyboardEvent<HTMLTableRowElement>, id: string) => void
  onOpen: (id: string) => void
  onToggle: (event: MouseEvent, id: string) => void
  measure?: RefCallback<HTMLTableRowElement>
}

/** A row, drawn again only when something about it has changed: hundreds of them pass by while somebody scrolls. */
export const TableRow = memo(DrawnRow) as typeof DrawnRow // memo forgets that the component is generic

function DrawnRow<Row>({ id, row, columns, stacked, selected, open, reachable, index, opens, onKey, onOpen, onToggle, measure }: TableRowProps<Row>) {
  const cellClass = stacked === undefined ? '' : 'max-lg:hidden'
  return (
    <tr
      ref={measure}
      data-row={id}
      data-index={index ?? undefined}
      aria-rowindex={index === null ? undefined : index + 2}
      tabIndex={reachable ? 0 : -1}
      aria-selected={selected ?? undefined}
      onKeyDown={(event) => onKey(event, id)}
      onClick={(event) => {
        const inside = event.target instanceof Element ? event.target.closest('a, button, input, label') : null
        if (inside === null && opens) onOpen(id)
      }}
      className={`h-11 scroll-mt-10 scroll-mb-20 focus-visible:outline-offset-[-2px] [&>td]:border-b [&>td]:border-line ${opens ? 'cursor-pointer' : ''} ${
        open || selected === true ? 'bg-lapis-wash' : 'hover:bg-sunk'
      }`}
    >
      {selected !== null && (
        <td className="w-11">
          <SelectBox label={m.common_select_row()} checked={selected} onToggle={(event) => onToggle(event, id)} skipped />
        </td>
      )}
      {stacked !== undefined && <td className="w-full max-w-0 px-1 py-3 lg:hidden">{stacked(row)}</td>}
      {columns.map((column) => (
        <td key={column.id} className={`px-3 py-1.5 ${cellClass} ${wideClass(column)} ${column.align === 'end' ? 'text-end whitespace-nowrap' : ''}`}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}
