import type { CourseRow } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { buttonClasses } from '@lectern/ui/button-classes'
import { CourseCover } from '@lectern/ui/course-cover'
import { Sheet } from '@lectern/ui/dialog'
import { Price } from '@lectern/ui/price'
import { Rating } from '@lectern/ui/rating'
import { hueOf } from '@lectern/ui/subject-hue'
import { Link } from '@tanstack/react-router'
import ExternalLink from 'lucide-react/icons/external-link'

import { useSiteAddress } from '../../data/site.ts'
import { when } from '../../lib/time.ts'
import { Facts } from '../../parts/facts.tsx'
import { rowElement } from '../../parts/row-element.ts'
import { useLastDefined } from '../../parts/use-last-defined.ts'
import { CourseStatusBadge } from '../../words/course-status.tsx'
import { languageName } from '../../words/names.ts'

/** A course of the list with its way to the site. */
export function CourseSheet({ course, onClose }: { course: CourseRow | undefined; onClose: () => void }) {
  const shown = useLastDefined(course)
  return (
    <Sheet
      open={course !== undefined}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      returnFocus={() => (shown === undefined ? null : rowElement(shown.id))}
      title={<bdi>{shown?.title}</bdi>}
    >
      {shown !== undefined && <CourseFacts course={shown} />}
    </Sheet>
  )
}

function CourseFacts({ course }: { course: CourseRow }) {
  const locale = getLocale()
  const site = useSiteAddress(`${locale === 'ar' ? '/ar' : ''}/courses/${course.slug}`)
  return (
    <div className="flex flex-col gap-6">
      <CourseCover id={course.id} hue={hueOf(course.subject?.en ?? course.id)} />
      <Facts
        facts={[
          { name: m.admin_col_status(), value: <CourseStatusBadge status={course.status} /> },
          {
            name: m.admin_col_instructor(),
            value: (
              <Link to="/people" search={{ q: course.instructor, role: 'instructor' }} className="link">
                <bdi>{course.instructor}</bdi>
              </Link>
            ),
          },
          ...(course.subject === null ? [] : [{ name: m.admin_col_subject(), value: course.subject[locale] }]),
          { name: m.admin_col_language(), value: languageName(course.language) },
          ...(course.price === null ? [] : [{ name: m.admin_col_price(), value: <Price price={course.price} size="sm" /> }]),
          { name: m.admin_col_enrolments(), value: <span className="figures">{formatNumber(course.enrolmentCount, locale)}</span> },
          { name: m.admin_col_rating(), value: <Rating value={course.rating} count={course.ratingCount} /> },
          { name: m.admin_col_updated(), value: when(course.updatedAt) },
        ]}
      />
      {course.status !== 'draft' && site !== undefined && (
        <a href={site} target="_blank" rel="noreferrer" className={buttonClasses('secondary', 'md', 'self-start')}>
          <ExternalLink aria-hidden="true" className="flip-rtl" />
          {m.admin_open_course()}
        </a>
      )}
    </div>
  )
}
