import type { TeachingCourse } from '@lectern/api/contracts/teaching'
import { formatDate, formatDuration, formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { CourseCover } from '@lectern/ui/course-cover'
import { Price } from '@lectern/ui/price'
import { Rating } from '@lectern/ui/rating'
import { Link } from '@tanstack/react-router'

import { useServices } from '../../api/use-services.ts'
import { NO_SUBJECT_HUE } from '../catalogue/hue.ts'
import { StatusBadge } from './status-badge.tsx'

/** The courses that somebody teaches, each a line that leads to its builder. */
export function TeachingCourses({ courses }: { courses: readonly TeachingCourse[] }) {
  const { locale } = useServices()
  return (
    <ul className="divide-y divide-line border-y border-line">
      {courses.map((course) => (
        <li key={course.id} className="group relative grid grid-cols-[5rem_1fr] items-center gap-x-5 gap-y-2 py-4 sm:grid-cols-[8rem_1fr_auto]">
          <CourseCover id={course.id} hue={course.subjectHue ?? NO_SUBJECT_HUE} />
          <div className="grid min-w-0 gap-1">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link
                to="/teach/$courseId"
                params={{ courseId: course.id }}
                className="font-semibold underline-offset-4 group-hover:underline after:absolute after:inset-0"
                lang={course.language}
              >
                <bdi>{course.title}</bdi>
              </Link>
              <StatusBadge status={course.status} />
            </p>
            <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted figures">
              <span>{m.common_lessons_count({ count: course.lessonCount, countText: formatNumber(course.lessonCount, locale) })}</span>
              <span>{formatDuration(course.durationSeconds, locale)}</span>
              <span>{m.teaching_enrolments({ count: course.enrolmentCount, countText: formatNumber(course.enrolmentCount, locale) })}</span>
              {course.status !== 'draft' && <Rating value={course.rating} count={course.ratingCount} compact />}
              <span>{m.teaching_changed({ when: formatDate(course.updatedAt, locale) })}</span>
            </p>
          </div>
          <span className="text-end max-sm:col-start-2 max-sm:text-start">
            {course.price === null ? <span className="text-sm text-muted">{m.teaching_no_price()}</span> : <Price price={course.price} />}
          </span>
        </li>
      ))}
    </ul>
  )
}
