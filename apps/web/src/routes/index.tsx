import { m } from '@lectern/i18n/messages'
import { buttonClasses } from '@lectern/ui/button-classes'
import { createFileRoute, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { useServices } from '../api/use-services.ts'
import { CompactCourses } from '../components/catalogue/compact-courses.tsx'
import { CourseRows } from '../components/catalogue/course-rows.tsx'
import { FrontSpread } from '../components/catalogue/front-spread.tsx'
import { InstructorList } from '../components/catalogue/instructor-list.tsx'
import { SubjectIndex } from '../components/catalogue/subject-index.tsx'
import type { CatalogueSearch } from '../catalogue/search-state.ts'
import { pageHead } from '../lib/page-head.ts'

export const Route = createFileRoute('/')({
  loader: async ({ context: { api } }) => {
    const [subjects, popular, topRated, newest, instructors] = await Promise.all([
      api.catalog.subjects.query(),
      api.catalog.popular.query({ limit: 8 }),
      api.catalog.topRated.query({ limit: 6 }),
      api.catalog.newest.query({ limit: 6 }),
      api.catalog.topInstructors.query({ limit: 6 }),
    ])
    return { subjects, popular, topRated, newest, instructors }
  },
  head: () => pageHead({ title: m.catalog_home_title(), description: m.catalog_home_description() }),
  component: Landing,
})

function Landing() {
  const { subjects, popular, topRated, newest, instructors } = Route.useLoaderData()
  const { locale } = useServices()
  // The first screen speaks the visitor's language where it can.
  const featured = popular.toSorted((a, b) => Number(b.language === locale) - Number(a.language === locale)).slice(0, 4)
  const others = popular.filter((course) => !featured.includes(course))
  return (
    <>
      <FrontSpread subjects={subjects} featured={featured} />
      <div className="page grid gap-16 pt-14 sm:gap-20 sm:pt-20">
        <Section title={m.catalog_subjects()} intro={m.catalog_subjects_intro()}>
          <SubjectIndex subjects={subjects} />
        </Section>
        <Section title={m.catalog_popular()} intro={m.catalog_popular_intro()} all={{ sort: 'popularity' }}>
          <CourseRows courses={others.length >= 3 ? others : popular} />
        </Section>
        <div className="grid gap-x-14 gap-y-16 lg:grid-cols-2">
          <Section title={m.catalog_top_rated()} intro={m.catalog_top_rated_intro()} all={{ sort: 'rating' }}>
            <CompactCourses courses={topRated} />
          </Section>
          <Section title={m.catalog_newest()} intro={m.catalog_newest_intro()} all={{ sort: 'newest' }}>
            <CompactCourses courses={newest} />
          </Section>
        </div>
        <Section title={m.catalog_top_instructors()} intro={m.catalog_top_instructors_intro()}>
          <InstructorList instructors={instructors} />
        </Section>
        <Promises />
      </div>
    </>
  )
}

function Section({ title, intro, all, children }: { title: string; intro: string; all?: CatalogueSearch; children: ReactNode }) {
  return (
    <section className="grid content-start gap-6">
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div>
          <h2 className="display text-2xl">{title}</h2>
          <p className="mt-1 text-muted">{intro}</p>
        </div>
        {all !== undefined && (
          <Link to="/courses" search={all} className="link text-sm">
            {m.catalog_see_all()}
          </Link>
        )}
      </header>
      {children}
    </section>
  )
}

function Promises() {
  const promises = [
    [m.catalog_promise_place(), m.catalog_promise_place_text()],
    [m.catalog_promise_language(), m.catalog_promise_language_text()],
    [m.catalog_promise_refund(), m.catalog_promise_refund_text()],
  ]
  return (
    <section className="grid gap-8 border-t-2 border-ink pt-8 md:grid-cols-[1fr_auto] md:items-end">
      <dl className="grid max-w-3xl gap-5">
        {promises.map(([term, text]) => (
          <div key={term} className="grid gap-x-8 gap-y-1 sm:grid-cols-[12rem_1fr]">
            <dt className="font-semibold">{term}</dt>
            <dd className="text-muted">{text}</dd>
          </div>
        ))}
      </dl>
      <Link to="/courses" className={buttonClasses('primary', 'lg')}>
        {m.catalog_browse_all()}
      </Link>
    </section>
  )
}
