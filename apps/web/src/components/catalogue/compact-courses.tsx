import type { CourseCard } from '@lectern/api/contracts/catalog'
import { CourseCover } from '@lectern/ui/course-cover'
import { Price } from '@lectern/ui/price'
import { Rating } from '@lectern/ui/rating'
import { Link } from '@tanstack/react-router'

import { hueOfCourse } from './hue.ts'
import { joinNames } from '../../lib/names.ts'
import { useServices } from '../../api/use-services.ts'

/** Courses in a narrow column: small cover, title, who, and what it costs. */
export function CompactCourses({ courses }: { courses: readonly CourseCard[] }) {
  const { locale } = useServices()
  return (
    <ol className="divide-y divide-line border-y border-line">
      {courses.map((course) => (
        <li key={course.id} className="group relative grid grid-cols-[4.5rem_1fr] items-center gap-4 py-3.5">
          <div className="overflow-hidden rounded-sm">
            <CourseCover id={course.id} hue={hueOfCourse(course)} />
          </div>
          <div className="min-w-0">
            <h3 className="leading-snug font-medium" lang={course.language}>
              <Link
                to="/courses/$slug"
                params={{ slug: course.slug }}
                className="decoration-1 underline-offset-4 group-hover:underline after:absolute after:inset-0"
              >
                <bdi>{course.title}</bdi>
              </Link>
            </h3>
            <p className="mt-1 flex flex-wrap items-baseline justify-between gap-x-4 text-sm text-muted">
              <span className="min-w-0 line-clamp-1">
                <bdi>{joinNames(course.instructors, locale)}</bdi>
              </span>
              <span className="flex items-baseline gap-4">
                <Rating value={course.rating} count={course.ratingCount} compact />
                {course.price !== null && (
                  <span className="text-ink">
                    <Price price={course.price} size="sm" />
                  </span>
                )}
              </span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
