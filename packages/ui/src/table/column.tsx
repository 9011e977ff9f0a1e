import type { ReactNode } from 'react'

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

export const wideClass = ({ wide = false }: { wide?: boolean }) => (wide ? 'max-xl:hidden' : '')
