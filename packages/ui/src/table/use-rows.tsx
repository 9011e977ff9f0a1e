import { type RowData, type RowSelectionState, rowSelectionFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'

import type { Column } from './column.tsx'

const FEATURES = tableFeatures({ rowSelectionFeature })

interface RowsOptions<Row extends RowData> {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  selected: ReadonlySet<string> | undefined
  onSelect: ((selected: ReadonlySet<string>) => void) | undefined
}

/** The rows and which of them are selected. What is selected belongs to the page, which acts on it. */
export function useRows<Row extends RowData>({ columns, rows, rowId, selected, onSelect }: RowsOptions<Row>) {
  const rowSelection = useMemo((): RowSelectionState => Object.fromEntries([...(selected ?? [])].map((id) => [id, true as const])), [selected])
  const columnDefs = useMemo(() => columns.map(({ id, header }) => ({ id, header })), [columns])
  return useTable({
    features: FEATURES,
    columns: columnDefs,
    data: rows,
    getRowId: rowId,
    state: { rowSelection },
    enableRowSelection: selected !== undefined && onSelect !== undefined,
    onRowSelectionChange: (change) => onSelect?.(new Set(Object.keys(typeof change === 'function' ? change(rowSelection) : change))),
  })
}
