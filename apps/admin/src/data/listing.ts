import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'

interface ListPage<Row> {
  items: Row[]
  next: string | null
  total: number
}

/** A keyset list as a page needs it. */
export interface Listing<Row> {
  rows: readonly Row[]
  total: number | null
  /** Nothing to show yet. */
  loading: boolean
  /** Rows of the filters before are still shown. */
  stale: boolean
  error: unknown
  /** Gets the following rows; null at the end. */
  more: (() => void) | null
  retry: () => void
}

/** The rows of all pages that are here, the same array until one comes in. */
export function useListing<Row>(query: UseInfiniteQueryResult<InfiniteData<ListPage<Row>>, unknown>): Listing<Row> {
  const pages = query.data?.pages
  const rows = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages])
  return {
    rows,
    total: pages?.at(-1)?.total ?? null,
    loading: query.isPending,
    stale: query.isPlaceholderData,
    error: query.error,
    more: query.hasNextPage
      ? () => {
          if (!query.isFetchingNextPage) void query.fetchNextPage()
        }
      : null,
    retry: () => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch()),
  }
}
