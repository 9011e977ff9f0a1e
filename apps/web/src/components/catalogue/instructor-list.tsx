import type { InstructorCard } from '@lectern/api/contracts/catalog'
import { formatCompact, formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Avatar } from '@lectern/ui/avatar'
import { Link } from '@tanstack/react-router'

import { useServices } from '../../api/use-services.ts'

/** People who teach, each a line. */
export function InstructorList({ instructors }: { instructors: readonly InstructorCard[] }) {
  const { locale } = useServices()
  return (
    <ul className="grid gap-x-12 sm:grid-cols-2 lg:grid-cols-3">
      {instructors.map(({ name, username, picture, title, courseCount, learnerCount }) => (
        <li key={username} className="group relative flex items-center gap-4 border-t border-line py-4">
          <Avatar name={name} src={picture} size="md" />
          <div className="min-w-0">
            <Link
              to="/instructors/$username"
              params={{ username }}
              className="font-semibold underline-offset-4 group-hover:underline after:absolute after:inset-0"
            >
              <bdi>{name}</bdi>
            </Link>
            {title !== null && (
              <p className="line-clamp-1 text-sm text-muted">
                <bdi>{title}</bdi>
              </p>
            )}
            <p className="text-sm text-muted figures">
              {m.common_courses_count({ count: courseCount, countText: formatNumber(courseCount, locale) })}
              {' · '}
              {m.common_learners_count({ count: learnerCount, countText: formatCompact(learnerCount, locale) })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
