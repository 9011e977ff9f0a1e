import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { useNavigate } from '@tanstack/react-router'

import { sortWord } from '../../catalogue/facet-words.ts'
import { activeFilters, type CatalogueSearch, parseCatalogueSearch, SORTS } from '../../catalogue/search-state.ts'

/** The order of the list. Best match only means something when there are words. */
export function SortChoice({ search }: { search: CatalogueSearch }) {
  const navigate = useNavigate()
  const offered = SORTS.filter((sort) => sort !== 'relevance' || search.q !== undefined)
  const current = search.sort ?? (search.q === undefined ? 'popularity' : 'relevance')
  return (
    <form method="get" className="flex items-center gap-2">
      {(['q', ...activeFilters(search)] as const).map(
        (name) => search[name] !== undefined && <input key={name} type="hidden" name={name} value={search[name]} />,
      )}
      <label>
        <span className="sr-only">{m.catalog_sort()}</span>
        <select
          name="sort"
          value={current}
          className="min-h-9 rounded-md border border-line-strong bg-raised ps-3 pe-2 text-sm text-ink hover:border-ink"
          onChange={(event) => {
            const { cursor: _place, ...rest } = search
            void navigate({ to: '/courses', search: parseCatalogueSearch({ ...rest, sort: event.currentTarget.value }), resetScroll: false })
          }}
        >
          {offered.map((sort) => (
            <option key={sort} value={sort}>
              {sortWord(sort)}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <Button type="submit" size="sm">
          {m.catalog_filters_apply()}
        </Button>
      </noscript>
    </form>
  )
}
