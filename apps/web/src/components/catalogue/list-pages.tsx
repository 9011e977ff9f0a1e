import { m } from '@lectern/i18n/messages'
import { Pagination } from '@lectern/ui/pagination'
import { Link, useRouterState } from '@tanstack/react-router'

import type { CatalogueSearch } from '../../catalogue/search-state.ts'

/** On and back through the list. The way back is remembered by the browser's history; somebody who came by a link can begin at the front. */
export function ListPages({ search, next }: { search: CatalogueSearch; next: string | null }) {
  const trail = useRouterState({ select: ({ location }) => location.state.trail ?? [] })
  const { cursor, ...first } = search
  const at = (place: string | null): CatalogueSearch => (place === null ? first : { ...first, cursor: place })
  const before = trail.at(-1)
  return (
    <Pagination
      previous={
        cursor === undefined || before === undefined
          ? null
          : (link) => <Link to="/courses" search={at(before)} state={{ trail: trail.slice(0, -1) }} {...link} />
      }
      next={next === null ? null : (link) => <Link to="/courses" search={at(next)} state={{ trail: [...trail, cursor ?? null] }} {...link} />}
    >
      {cursor !== undefined && before === undefined && (
        <Link to="/courses" search={first} className="link">
          {m.catalog_first_page()}
        </Link>
      )}
    </Pagination>
  )
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The pages of a list that were turned to get here; null is the first. */
    trail?: (string | null)[]
  }
}
