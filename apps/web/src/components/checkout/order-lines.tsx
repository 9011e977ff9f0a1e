import { formatMoney } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import type { WireMoney } from '@lectern/kernel/money'
import { CourseCover } from '@lectern/ui/course-cover'
import { Link } from '@tanstack/react-router'

import { useServices } from '../../api/use-services.ts'
import { NO_SUBJECT_HUE } from '../catalogue/hue.ts'

interface Line {
  courseId: string
  slug: string
  title: string
  instructor?: string
  subjectHue: number | null
  amount: WireMoney
}

/** The courses of an order and their sum. */
export function OrderLines({ lines, total }: { lines: readonly Line[]; total: WireMoney }) {
  const { locale } = useServices()
  return (
    <section className="grid content-start gap-4">
      <h2 className="text-lg font-semibold">{m.checkout_your_order()}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <li key={line.courseId} className="grid grid-cols-[6rem_1fr_auto] items-center gap-4 py-4 max-sm:grid-cols-[4.5rem_1fr]">
            <CourseCover id={line.courseId} hue={line.subjectHue ?? NO_SUBJECT_HUE} />
            <div className="min-w-0">
              <Link to="/courses/$slug" params={{ slug: line.slug }} className="font-medium underline-offset-4 hover:underline">
                <bdi>{line.title}</bdi>
              </Link>
              {line.instructor !== undefined && (
                <p className="text-sm text-muted">
                  <bdi>{line.instructor}</bdi>
                </p>
              )}
            </div>
            <span className="figures whitespace-nowrap max-sm:col-start-2">{formatMoney(line.amount, locale)}</span>
          </li>
        ))}
      </ul>
      <p className="flex items-baseline justify-between gap-4 text-lg font-semibold">
        {m.checkout_total()}
        <span className="figures">{formatMoney(total, locale)}</span>
      </p>
    </section>
  )
}
