import type { UserDetail } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Badge } from '@lectern/ui/badge'
import { Link } from '@tanstack/react-router'

import { when } from '../../lib/time.ts'
import { Line, Nothing, Part } from '../../parts/facts.tsx'
import { CourseStatusBadge } from '../../words/course-status.tsx'

/** What they teach, when they do, and what they are enrolled in. `most`: in a quick look only so many are shown. */
export function PersonCourses({ teaches, enrolments, most = Infinity }: Pick<UserDetail, 'teaches' | 'enrolments'> & { most?: number }) {
  return (
    <div className="flex flex-col gap-8">
      {teaches.length > 0 && (
        <Part title={m.admin_person_teaches()} aside={formatNumber(teaches.length, getLocale())}>
          <ul>
            {teaches.slice(0, most).map((course) => (
              <Line key={course.courseId} end={<CourseStatusBadge status={course.status} />}>
                <CourseLink title={course.title} />
              </Line>
            ))}
          </ul>
        </Part>
      )}
      <Part title={m.admin_person_enrolments()} aside={formatNumber(enrolments.length, getLocale())}>
        {enrolments.length === 0 && <Nothing>{m.admin_person_no_enrolments()}</Nothing>}
        <ul>
          {enrolments.slice(0, most).map((enrolment) => (
            <Line key={enrolment.courseId} end={enrolment.live ? undefined : <Badge>{m.admin_access_ended()}</Badge>}>
              <CourseLink title={enrolment.title} />
              <span className="block text-xs text-muted">{when(enrolment.enrolledAt, 'date')}</span>
            </Line>
          ))}
        </ul>
      </Part>
    </div>
  )
}

function CourseLink({ title }: { title: string }) {
  return (
    <Link to="/courses" search={{ q: title }} className="text-ink no-underline hover:underline hover:underline-offset-4">
      <bdi>{title}</bdi>
    </Link>
  )
}
