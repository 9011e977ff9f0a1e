import type { CoursePage } from '@lectern/api/contracts/catalog'
import { formatDuration, formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Price } from '@lectern/ui/price'
import { Link } from '@tanstack/react-router'

import { useServices } from '../../api/use-services.ts'
import { CoursePreview } from './course-preview.tsx'
import { EnrolChoice } from './enrol-choice.tsx'
import { ShareLink } from './share-link.tsx'

/** Everything that is needed to decide, and the one button. */
export function BuyBox({ course }: { course: CoursePage }) {
  const { locale } = useServices()
  const buyable = course.price !== null && !course.viewer.enrolled && course.status === 'published'
  return (
    <section className="overflow-hidden rounded-lg border border-line bg-raised shadow-raised">
      <CoursePreview course={course} />
      <div className="grid gap-5 p-5">
        {buyable && course.price !== null && <Price price={course.price} size="lg" />}
        <EnrolChoice course={course} />
        {buyable && course.price?.amount !== '0' && (
          <p className="text-sm text-muted">
            {m.course_secure_note()}{' '}
            <Link to="/policies/payment" className="link">
              {m.course_refund_note()}
            </Link>
          </p>
        )}
        <div className="border-t border-line pt-4 text-sm">
          <h2 className="font-semibold">{m.course_includes()}</h2>
          <ul className="mt-2 grid gap-1 text-muted figures">
            <li>
              {m.course_includes_duration({ duration: formatDuration(course.durationSeconds, locale) })}
              {' · '}
              {m.common_lessons_count({ count: course.lessonCount, countText: formatNumber(course.lessonCount, locale) })}
            </li>
            <li>{m.course_includes_captions()}</li>
            <li>{m.course_includes_lifetime()}</li>
          </ul>
        </div>
        <ShareLink />
      </div>
    </section>
  )
}
