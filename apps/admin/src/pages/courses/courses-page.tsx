import type { CourseRow } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { LOCALES } from '@lectern/kernel/locale'
import type { Column } from '@lectern/ui/data-table'
import { Price } from '@lectern/ui/price'
import { Rating } from '@lectern/ui/rating'
import { EmptyState } from '@lectern/ui/states'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'

import { api } from '../../data/api.ts'
import { useListing } from '../../data/listing.ts'
import { COURSE_STATUSES, type CoursesSearch } from '../../filters/courses.ts'
import { when } from '../../lib/time.ts'
import { FilterBar, FilterSelect } from '../../parts/filters.tsx'
import { OpenLink } from '../../parts/open-link.tsx'
import { RecordTable } from '../../parts/record-table.tsx'
import { SearchField } from '../../parts/search-field.tsx'
import { OneLine } from '../../parts/text.tsx'
import { CourseStatusBadge, courseStatusName } from '../../words/course-status.tsx'
import { languageName } from '../../words/names.ts'
import { CourseSheet } from './course-sheet.tsx'

const route = getRouteApi('/console/courses')

export function CoursesPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { q = '', status = null, language = null } = search
  const listing = useListing(
    useInfiniteQuery(
      api.staff.courses.infiniteQueryOptions({ q, status, language }, { getNextPageParam: (page) => page.next, placeholderData: keepPreviousData }),
    ),
  )
  const narrow = (change: CoursesSearch) => void navigate({ search: { ...search, open: undefined, ...change }, replace: true })
  const narrowed = q !== '' || status !== null || language !== null

  return (
    <>
      <FilterBar onClear={narrowed ? () => void navigate({ search: {} }) : null}>
        <SearchField value={q} placeholder={m.admin_search_courses()} onChange={(next) => narrow({ q: next })} />
        <FilterSelect
          label={m.admin_col_status()}
          all={m.admin_filter_all_states()}
          value={search.status}
          options={COURSE_STATUSES.map((value) => ({ value, label: courseStatusName(value) }))}
          onChange={(next) => narrow({ status: next })}
        />
        <FilterSelect
          label={m.admin_col_language()}
          all={m.admin_filter_all_languages()}
          value={search.language}
          options={LOCALES.map((value) => ({ value, label: languageName(value) }))}
          onChange={(next) => narrow({ language: next })}
        />
      </FilterBar>
      <RecordTable
        caption={m.admin_nav_courses()}
        listing={listing}
        columns={columns()}
        stacked={(course) => <StackedCourse course={course} />}
        rowId={(course) => course.id}
        open={search.open}
        onOpen={(open, how) => void navigate({ search: { ...search, open }, replace: how === 'step', resetScroll: false })}
        count={(total) => m.people_count_courses({ count: total, total: formatNumber(total, getLocale()) })}
        empty={<EmptyState title={m.admin_empty_courses()}>{m.admin_empty_courses_hint()}</EmptyState>}
      />
      <CourseSheet
        course={listing.rows.find((course) => course.id === search.open)}
        onClose={() => void navigate({ search: { ...search, open: undefined }, resetScroll: false })}
      />
    </>
  )
}

function columns(): Column<CourseRow>[] {
  const locale = getLocale()
  return [
    {
      id: 'course',
      header: m.admin_col_course(),
      cell: ({ id, title }) => (
        <OpenLink from="/courses" id={id}>
          <OneLine className="font-medium">{title}</OneLine>
        </OpenLink>
      ),
    },
    { id: 'instructor', header: m.admin_col_instructor(), width: '12%', cell: ({ instructor }) => <OneLine>{instructor}</OneLine> },
    {
      id: 'subject',
      wide: true,
      header: m.admin_col_subject(),
      width: '12%',
      cell: ({ subject }) => <OneLine className="text-muted">{subject?.[locale]}</OneLine>,
    },
    { id: 'status', header: m.admin_col_status(), width: '7rem', cell: ({ status }) => <CourseStatusBadge status={status} /> },
    { id: 'price', header: m.admin_col_price(), align: 'end', width: '8rem', cell: ({ price }) => price !== null && <Price price={price} size="sm" /> },
    { id: 'enrolments', header: m.admin_col_enrolments(), align: 'end', width: '6.5rem', cell: ({ enrolmentCount }) => formatNumber(enrolmentCount, locale) },
    {
      id: 'rating',
      header: m.admin_col_rating(),
      align: 'end',
      width: '7.5rem',
      cell: ({ rating, ratingCount }) => rating !== null && <Rating value={rating} count={ratingCount} compact />,
    },
    {
      id: 'updated',
      wide: true,
      header: m.admin_col_updated(),
      align: 'end',
      width: '8rem',
      cell: ({ updatedAt }) => <span className="text-muted">{when(updatedAt, 'date')}</span>,
    },
  ]
}

function StackedCourse({ course }: { course: CourseRow }) {
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-start justify-between gap-3">
        <span className="font-medium">
          <OpenLink from="/courses" id={course.id}>
            <bdi>{course.title}</bdi>
          </OpenLink>
        </span>
        <CourseStatusBadge status={course.status} />
      </div>
      <div className="flex items-baseline justify-between gap-3 text-muted">
        <OneLine>{course.instructor}</OneLine>
        {course.price !== null && <Price price={course.price} size="sm" />}
      </div>
    </div>
  )
}
