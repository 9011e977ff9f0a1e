import type { csvLine } from '@lectern/kernel/csv'
import type { z } from 'zod'

import type { GuardedProcedureName } from '../../access.ts'
import type { Context } from '../../trpc/context.ts'
import type { Page } from '../../wire.ts'
import type { Wish } from './pages.ts'

export type Cells = Parameters<typeof csvLine>[0]

/** A list of the console that can be had as a file. */
export interface CsvSource {
  /** Whose row of the access table says who may have it. */
  procedure: GuardedProcedureName
  columns: readonly string[]
  /** Understands filters as the list itself does; throws the ZodError of what is none. */
  open(filters: Readonly<Record<string, string>>): { set: Readonly<Record<string, unknown>>; read(ctx: Context, wish: Wish): Promise<Page<Cells>> }
}

export function csvSource<Schema extends z.ZodType<Record<string, unknown>>, Row>(list: {
  procedure: GuardedProcedureName
  columns: readonly string[]
  filters: Schema
  read(ctx: Context, wish: z.output<Schema> & Wish): Promise<Page<Row>>
  cells(row: Row): Cells
}): CsvSource {
  const { procedure, columns, filters: schema, read, cells } = list
  return {
    procedure,
    columns,
    open(filters) {
      const set = schema.parse(filters)
      return {
        set,
        async read(ctx, wish) {
          const { items, next } = await read(ctx, { ...set, ...wish })
          return { items: items.map(cells), next }
        },
      }
    },
  }
}
