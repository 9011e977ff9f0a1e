import type { CoursePage } from '@lectern/api/contracts/catalog'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Avatar } from '@lectern/ui/avatar'
import { Link } from '@tanstack/react-router'

import { useServices } from '../../api/use-services.ts'

/** Who teaches it. */
export function CourseTeachers({ course }: { course: CoursePage }) {
  const { locale } = useServices()
  return (
    <section className="grid gap-5">
      <h2 className="display text-2xl">{m.course_instructors({ count: course.teachers.length })}</h2>
      {course.teachers.map((teacher) => (
        <article key={teacher.username} className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-3">
          <Avatar name={teacher.name} src={teacher.picture} size="lg" />
          <div className="self-center">
            <h3 className="text-lg font-semibold">
              <Link to="/instructors/$username" params={{ username: teacher.username }} className="underline-offset-4 hover:underline">
                <bdi>{teacher.name}</bdi>
              </Link>
            </h3>
            <p className="text-sm text-muted">
              {teacher.title !== null && (
                <>
                  <bdi>{teacher.title}</bdi>
                  {' · '}
                </>
              )}
              {m.common_courses_count({ count: teacher.courseCount, countText: formatNumber(teacher.courseCount, locale) })}
            </p>
          </div>
          {teacher.biography !== null && (
            <p className="col-span-2 line-clamp-6 max-w-measure whitespace-pre-line" dir="auto">
              {teacher.biography}
            </p>
          )}
        </article>
      ))}
    </section>
  )
}
