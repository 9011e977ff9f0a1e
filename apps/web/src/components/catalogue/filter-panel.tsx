import type { SearchResult, Subject } from '@lectern/api/contracts/catalog'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { Link } from '@tanstack/react-router'

import { useServices } from '../../api/use-services.ts'
import { facetOptions, filterWord } from '../../catalogue/facet-words.ts'
import { offeredSubjects } from '../../catalogue/subject-tree.ts'
import { activeFilters, type CatalogueSearch, type Filter, FILTERS, withoutFilters } from '../../catalogue/search-state.ts'

interface FilterPanelProps {
  subjects: readonly Subject[]
  search: CatalogueSearch
  facets: SearchResult['facets']
  /** With script, a choice is applied at once. */
  onChoose: (filter: Filter, value: string | undefined) => void
}

/** The filters as one GET form: without script its button sends it, with script every choice does. */
export function FilterPanel({ subjects, search, facets, onChoose }: FilterPanelProps) {
  return (
    <form
      method="get"
      className="grid gap-7"
      onChange={(event) => {
        const { target } = event
        if (!(target instanceof HTMLInputElement)) return
        const filter = FILTERS.find((name) => name === target.name)
        if (filter) onChoose(filter, target.value === '' ? undefined : target.value)
      }}
    >
      {search.q !== undefined && <input type="hidden" name="q" value={search.q} />}
      {search.sort !== undefined && <input type="hidden" name="sort" value={search.sort} />}
      {activeFilters(search).length > 0 && (
        <Link to="/courses" search={withoutFilters(search)} className="link justify-self-start text-sm">
          {m.catalog_filters_clear()}
        </Link>
      )}
      {FILTERS.map((filter) => (
        <Facet key={filter} filter={filter} subjects={subjects} search={search} facets={facets} />
      ))}
      <noscript>
        <Button type="submit" kind="primary">
          {m.catalog_filters_apply()}
        </Button>
      </noscript>
    </form>
  )
}

function Facet({ filter, subjects, search, facets }: Omit<FilterPanelProps, 'onChoose'> & { filter: Filter }) {
  const { locale } = useServices()
  const all = facetOptions(filter, facets, search, locale)
  const options = filter === 'subject' ? offeredSubjects(all, subjects, search.subject) : all.map((option) => ({ ...option, isPart: false }))
  const chosen = search[filter]
  if (options.length === 0) return null
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-semibold">{filterWord(filter)}</legend>
      <div className="grid">
        {[{ value: '', label: m.catalog_any(), count: null, isPart: false }, ...options].map(({ value, label, count, isPart }) => (
          <label key={value} className={`flex items-center gap-2.5 rounded-sm py-1 text-sm has-checked:font-medium hover:text-lapis ${isPart ? 'ps-6' : ''}`}>
            <input type="radio" name={filter} value={value} checked={(chosen ?? '') === value} onChange={() => undefined} className="size-4 shrink-0" />
            <span className="min-w-0 flex-1">{label}</span>
            {count !== null && <span className="text-muted figures">{formatNumber(count, locale)}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
