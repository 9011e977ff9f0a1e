import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { buttonClasses } from '@lectern/ui/button-classes'
import { EmptyState } from '@lectern/ui/states'
import { createFileRoute, Link, useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'

import { useServices } from '../api/use-services.ts'
import { activeFilters, parseCatalogueSearch, toSearchInput, withFilter, withoutFilters } from '../catalogue/search-state.ts'
import { ActiveFilters } from '../components/catalogue/active-filters.tsx'
import { CourseRows } from '../components/catalogue/course-rows.tsx'
import { FilterPanel } from '../components/catalogue/filter-panel.tsx'
import { FilterSheet } from '../components/catalogue/filter-sheet.tsx'
import { ListPages } from '../components/catalogue/list-pages.tsx'
import { SortChoice } from '../components/catalogue/sort-choice.tsx'
import { SearchBox } from '../components/layout/search-box.tsx'
import { pageHead } from '../lib/page-head.ts'
import { SlidersIcon } from '../components/icons.tsx'

export const Route = createFileRoute('/courses/')({
  validateSearch: parseCatalogueSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { api }, deps }) => {
    const [found, subjects] = await Promise.all([api.catalog.search.query(toSearchInput(deps)), api.catalog.subjects.query()])
    return { found, subjects }
  },
  head: ({ match }) => {
    const { q, cursor } = match.search
    return pageHead({
      title: q === undefined ? m.catalog_title() : m.catalog_title_query({ q }),
      description: m.catalog_home_description(),
      indexed: cursor === undefined,
    })
  },
  component: Catalogue,
})

function Catalogue() {
  const search = Route.useSearch()
  const { found, subjects } = Route.useLoaderData()
  const { locale } = useServices()
  const navigate = useNavigate()
  const sheet = useRef<HTMLDialogElement>(null)
  const active = activeFilters(search)
  const countText = formatNumber(found.total, locale)
  const heading = search.q === undefined ? m.catalog_title() : m.catalog_results_for({ count: found.total, countText, q: search.q })
  const panel = (
    <FilterPanel
      subjects={subjects}
      search={search}
      facets={found.facets}
      onChoose={(filter, value) => void navigate({ to: '/courses', search: withFilter(search, filter, value), resetScroll: false })}
    />
  )

  return (
    <div className="page py-8 sm:py-10">
      <div className="grid gap-5 lg:ms-[calc(15rem+3rem)]">
        <h1 className="display text-3xl">{heading}</h1>
        <SearchBox defaultValue={search.q ?? ''} />
      </div>
      <div className="mt-6 grid gap-x-12 lg:grid-cols-[15rem_1fr]">
        <aside aria-label={m.catalog_filters()} className="hidden lg:block">
          {panel}
        </aside>
        <div className="grid min-w-0 content-start gap-5">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p role="status" className="text-sm text-muted figures">
              {m.catalog_results({ count: found.total, countText })}
            </p>
            <div className="flex flex-wrap items-center gap-2">
              <Button size="sm" className="lg:hidden" onClick={() => sheet.current?.showModal()}>
                <SlidersIcon />
                {m.catalog_filters()}
                {active.length > 0 && <span className="figures">({formatNumber(active.length, locale)})</span>}
              </Button>
              <SortChoice search={search} />
            </div>
          </div>
          <h2 className="sr-only">{m.catalog_results({ count: found.total, countText })}</h2>
          <ActiveFilters search={search} facets={found.facets} />
          {found.correctedTo !== null && (
            <p className="border-s-4 border-saffron bg-saffron-wash px-4 py-2 text-sm">
              {m.catalog_corrected({ q: search.q ?? '', corrected: found.correctedTo })}
            </p>
          )}
          {found.items.length === 0 ? (
            <EmptyState
              title={m.catalog_empty_title()}
              action={
                <Link to="/courses" search={active.length > 0 ? withoutFilters(search) : {}} className={buttonClasses('secondary')}>
                  {active.length > 0 ? m.catalog_filters_clear() : m.catalog_browse_all()}
                </Link>
              }
            >
              {m.catalog_empty_text()}
            </EmptyState>
          ) : (
            <CourseRows courses={found.items} />
          )}
          <ListPages search={search} next={found.next} />
        </div>
      </div>
      <FilterSheet ref={sheet} results={found.total}>
        {panel}
      </FilterSheet>
    </div>
  )
}
