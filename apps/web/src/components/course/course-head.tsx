import type { CoursePage } from '@lectern/api/contracts/catalog'
import { formatDate, formatDuration, formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Breadcrumbs } from '@lectern/ui/breadcrumbs'
import { Rating } from '@lectern/ui/rating'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'

import { useServices } from '../../api/use-services.ts'
import { languageWord, levelWord } from '../../catalogue/course-words.ts'

/** What a course is, in the first lines that people read. */
export function CourseHead({ course }: { course: CoursePage }) {
  const { locale } = useServices()
  return (
    <div className="border-b border-line bg-raised">
      <div className="page grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <header className="grid content-center gap-5 py-8 sm:py-12 lg:min-h-80">
          <Breadcrumbs>
            <Link to="/courses">{m.course_breadcrumb()}</Link>
            {course.subject !== null && (
              <Link to="/courses" search={{ subject: course.subject.slug }}>
                {course.subject.name[locale]}
              </Link>
            )}
          </Breadcrumbs>
          <div className="grid gap-3" lang={course.language}>
            <h1 className="display text-3xl sm:text-4xl">
              <bdi>{course.title}</bdi>
            </h1>
            <p className="max-w-measure text-lg text-muted">
              <bdi>{course.subtitle}</bdi>
            </p>
          </div>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <a href="#reviews">
              <Rating value={course.rating} count={course.ratingCount} />
            </a>
            <span className="text-sm text-muted figures">
              {m.common_learners_count({ count: course.enrolmentCount, countText: formatNumber(course.enrolmentCount, locale) })}
            </span>
          </p>
          <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
            {[
              course.teachers.map((teacher, index) => (
                <Fragment key={teacher.username}>
                  {index > 0 && (locale === 'ar' ? '، ' : ', ')}
                  <Link to="/instructors/$username" params={{ username: teacher.username }} className="link">
                    <bdi>{teacher.name}</bdi>
                  </Link>
                </Fragment>
              )),
              levelWord(course.level),
              m.course_taught_in({ language: languageWord(course.language) }),
              formatDuration(course.durationSeconds, locale),
              m.course_updated({ date: formatDate(course.updatedAt, locale, 'month') }),
            ].map((fact, index) => (
              // A fixed list of facts.
              <li key={index}>{fact}</li>
            ))}
          </ul>
        </header>
      </div>
    </div>
  )
}
