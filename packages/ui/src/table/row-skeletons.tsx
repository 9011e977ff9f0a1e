import { Skeleton } from '../skeleton.tsx'
import { type Column, wideClass } from './column.tsx'

interface RowSkeletonsProps<Row> {
  count: number
  columns: readonly Column<Row>[]
  selectable: boolean
  stacked: boolean
}

/** Rows in their final shape, before what they say is there. */
export function RowSkeletons<Row>({ count, columns, selectable, stacked }: RowSkeletonsProps<Row>) {
  const cellClass = stacked ? 'max-lg:hidden' : ''
  return Array.from({ length: count }, (_, index) => (
    // Grey rows: position is identity.
    <tr key={index} className="h-11 [&>td]:border-b [&>td]:border-line">
      {selectable && (
        <td className="w-11">
          <Skeleton className="mx-auto size-4" />
        </td>
      )}
      {stacked && (
        <td className="px-1 py-4 lg:hidden">
          <Skeleton className="mb-2.5 h-3.5 w-2/3" />
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
}
