import type { Subject } from '@lectern/api/contracts/catalog'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Link } from '@tanstack/react-router'

import { useServices } from '../../api/use-services.ts'

/** The subjects set like the index of a book: name, leader, number of courses; their parts below. */
export function SubjectIndex({ subjects }: { subjects: readonly Subject[] }) {
  const { locale } = useServices()
  return (
    <ul className="grid gap-x-12 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {subjects.map((subject) => (
        <li key={subject.slug}>
          <Link to="/courses" search={{ subject: subject.slug }} className="group flex items-baseline gap-3">
            <span
              aria-hidden="true"
              className="size-3 shrink-0 rotate-45 self-center rounded-[2px]"
              style={{ background: `light-dark(oklch(0.58 0.13 ${subject.hue}), oklch(0.72 0.12 ${subject.hue}))` }}
            />
            <span className="text-lg font-semibold underline-offset-4 group-hover:underline">{subject.name[locale]}</span>
            <span aria-hidden="true" className="flex-1 border-b border-dotted border-line-strong" />
            <span aria-hidden="true" className="text-sm text-muted figures">
              {formatNumber(subject.courseCount, locale)}
            </span>
            <span className="sr-only">{m.common_courses_count({ count: subject.courseCount, countText: formatNumber(subject.courseCount, locale) })}</span>
          </Link>
          {subject.children.length > 0 && (
            <ul className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 ps-6 text-sm">
              {subject.children.map((child) => (
                <li key={child.slug}>
                  <Link to="/courses" search={{ subject: child.slug }} className="text-muted underline-offset-4 hover:text-ink hover:underline">
                    {child.name[locale]}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
