import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'

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
  gettingMore: boolean
  retry: () => void
}

export function listingOf<Row>(query: UseInfiniteQueryResult<InfiniteData<ListPage<Row>>, unknown>): Listing<Row> {
  const pages = query.data?.pages ?? []
  return {
    rows: pages.flatMap((page) => page.items),
    total: pages.at(-1)?.total ?? null,
    loading: query.isPending,
    stale: query.isPlaceholderData,
    error: query.error,
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
    gettingMore: query.isFetchingNextPage,
    retry: () => void query.refetch(),
  }
}
