import type { SearchResult } from '@lectern/api/contracts/catalog'
import { m } from '@lectern/i18n/messages'
import { Link } from '@tanstack/react-router'

import { useServices } from '../../api/use-services.ts'
import { wordOf } from '../../catalogue/facet-words.ts'
import { activeFilters, type CatalogueSearch, withFilter } from '../../catalogue/search-state.ts'
import { CloseIcon } from '../icons.tsx'

/** The filters that are on, each with a link that takes it away. */
export function ActiveFilters({ search, facets }: { search: CatalogueSearch; facets: SearchResult['facets'] }) {
  const { locale } = useServices()
  const active = activeFilters(search)
  if (active.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {active.map((filter) => {
        const name = wordOf(filter, search[filter] ?? '', facets, locale)
        return (
          <li key={filter}>
            <Link
              to="/courses"
              search={withFilter(search, filter, undefined)}
              aria-label={m.catalog_filter_remove({ name })}
              className="inline-flex min-h-8 items-center gap-1.5 rounded-full bg-lapis-wash ps-3 pe-2 text-sm text-lapis-strong hover:bg-line"
            >
              {name}
              <CloseIcon className="size-3.5" />
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
