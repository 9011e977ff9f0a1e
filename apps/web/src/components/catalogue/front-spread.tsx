import type { CourseCard, Subject } from '@lectern/api/contracts/catalog'
import { formatDuration } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { CourseCover } from '@lectern/ui/course-cover'
import { Price } from '@lectern/ui/price'
import { Link } from '@tanstack/react-router'

import { useServices } from '../../api/use-services.ts'
import { SearchBox } from '../layout/search-box.tsx'
import { hueOfCourse } from './hue.ts'
import { joinNames } from '../../lib/names.ts'

/** The first screen: an open book. On one page what we are and the search, on the other what lies on the lectern now. */
export function FrontSpread({ subjects, featured }: { subjects: readonly Subject[]; featured: readonly CourseCard[] }) {
  const { locale } = useServices()
  const [first, ...others] = featured
  return (
    <section className="border-b border-line bg-raised">
      <div className="page grid lg:grid-cols-[1.15fr_1fr]">
        <div className="flex flex-col justify-center gap-7 py-12 sm:py-16 lg:pe-14 lg:py-24">
          <h1 className="display text-3xl leading-[1.1] sm:text-4xl lg:text-[3.5rem] rtl:leading-[1.45]">{m.catalog_hero_heading()}</h1>
          <p className="max-w-xl text-lg text-muted">{m.catalog_hero_text()}</p>
          <SearchBox size="lg" label={m.catalog_hero_search_label()} placeholder={m.catalog_hero_search_placeholder()} />
          <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
            {subjects.slice(0, 6).map((subject) => (
              <li key={subject.slug}>
                <Link to="/courses" search={{ subject: subject.slug }} className="link">
                  {subject.name[locale]}
                </Link>
              </li>
            ))}
          </ul>
        </div>
        {first !== undefined && (
          <div className="flex flex-col justify-center gap-5 border-line pb-12 lg:border-s lg:py-14 lg:ps-14">
            <p className="text-sm font-semibold text-saffron-ink">{m.catalog_hero_shelf()}</p>
            <article className="group relative">
              <div className="overflow-hidden rounded-md">
                <CourseCover id={first.id} hue={hueOfCourse(first)} />
              </div>
              <h2 className="display mt-4 text-xl" lang={first.language}>
                <Link
                  to="/courses/$slug"
                  params={{ slug: first.slug }}
                  className="decoration-1 underline-offset-4 group-hover:underline after:absolute after:inset-0"
                >
                  <bdi>{first.title}</bdi>
                </Link>
              </h2>
              <p className="mt-1 flex flex-wrap items-baseline justify-between gap-x-4 text-sm text-muted">
                <bdi>{joinNames(first.instructors, locale)}</bdi>
                {first.price !== null && <Price price={first.price} size="sm" />}
              </p>
            </article>
            <ol className="divide-y divide-line border-t border-line">
              {others.map((course) => (
                <li key={course.id} className="group relative flex items-center gap-4 py-3">
                  <div className="w-14 shrink-0 overflow-hidden rounded-sm">
                    <CourseCover id={course.id} hue={hueOfCourse(course)} />
                  </div>
                  <div className="min-w-0 flex-1" lang={course.language}>
                    <Link
                      to="/courses/$slug"
                      params={{ slug: course.slug }}
                      className="line-clamp-1 font-medium decoration-1 underline-offset-4 group-hover:underline after:absolute after:inset-0"
                    >
                      <bdi>{course.title}</bdi>
                    </Link>
                    <p className="line-clamp-1 text-sm text-muted">
                      <bdi>{joinNames(course.instructors, locale)}</bdi>
                    </p>
                  </div>
                  <span className="text-sm text-muted figures max-sm:hidden">{formatDuration(course.durationSeconds, locale)}</span>
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
    </section>
  )
}
