import { formatDuration } from '@lectern/i18n/format'
import type { WireMoney } from '@lectern/kernel/money'
import type { ReactElement, ReactNode } from 'react'

import { CourseCover } from './course-cover.tsx'
import { pageLocale } from './locale.tsx'
import { Price } from './price.tsx'
import { ProgressBar } from './progress.tsx'
import { Rating } from './rating.tsx'

export interface CourseSummaryProps {
  id: string
  title: string
  /** Language of the course's own words: sets their direction. */
  lang: string
  hue: number
  subtitle?: string | null
  instructor: string
  rating: number | null
  ratingCount: number
  durationSeconds: number
  /** Already in words: "Beginner". */
  level?: string
  /** null for people who see no prices (C9). */
  price: WireMoney | null
  before?: WireMoney | null
  /** 0 to 1 once enrolled: shown in the price's place. */
  progress?: { share: number; label: string }
  /** The app's link around the title: `(props) => <Link to="…" {...props} />`. The whole row follows it. */
  link: (props: { className: string; children: ReactNode }) => ReactElement
  /** Beside the price, e.g. a wish-list button. */
  action?: ReactNode
}

const TITLE_LINK =
  'text-ink no-underline after:absolute after:inset-0 group-hover:text-lapis group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4'

/** One course in the catalogue's list: cover, title, instructor; rating, hours and price on one baseline. */
export function CourseRow(props: CourseSummaryProps) {
  const { id, hue, title, lang, subtitle, instructor, link, action } = props
  return (
    <article className="group relative grid grid-cols-[7rem_1fr] gap-x-4 gap-y-2 border-b border-line py-5 sm:grid-cols-[13rem_1fr] sm:gap-x-6">
      <CourseCover id={id} hue={hue} className="w-full self-start sm:row-span-2" />
      <div className="min-w-0">
        <h3 lang={lang} className="text-base leading-snug font-semibold sm:text-lg">
          {link({ className: TITLE_LINK, children: <bdi>{title}</bdi> })}
        </h3>
        {subtitle !== undefined && subtitle !== null && subtitle !== '' && (
          <p lang={lang} className="mt-1 line-clamp-2 max-w-measure text-sm text-muted max-sm:hidden">
            <bdi>{subtitle}</bdi>
          </p>
        )}
        <p className="mt-1 truncate text-sm text-muted">
          <bdi>{instructor}</bdi>
        </p>
      </div>
      <div className="col-span-2 flex flex-wrap items-baseline gap-x-5 gap-y-1 self-end sm:col-span-1 sm:col-start-2">
        <Facts {...props} />
        <span className="ms-auto flex items-baseline gap-3">
          <PriceOrProgress {...props} />
          {action !== undefined && <span className="relative z-10">{action}</span>}
        </span>
      </div>
    </article>
  )
}

/** The same course standing: for short shelves on the front page and my courses. */
export function CourseCard(props: CourseSummaryProps) {
  const { id, hue, title, lang, instructor, link, action } = props
  return (
    <article className="group relative flex flex-col gap-3">
      <CourseCover id={id} hue={hue} className="w-full shadow-raised transition-shadow group-hover:shadow-overlay" />
      <div className="flex flex-1 flex-col gap-1">
        <h3 lang={lang} className="line-clamp-2 text-base leading-snug font-semibold">
          {link({ className: TITLE_LINK, children: <bdi>{title}</bdi> })}
        </h3>
        <p className="truncate text-sm text-muted">
          <bdi>{instructor}</bdi>
        </p>
        <div className="mt-auto flex flex-wrap items-baseline gap-x-4 gap-y-1 pt-1">
          <Facts {...props} level={undefined} />
        </div>
        <div className="flex items-baseline justify-between gap-3">
          <PriceOrProgress {...props} />
          {action !== undefined && <span className="relative z-10">{action}</span>}
        </div>
      </div>
    </article>
  )
}

function Facts({
  rating,
  ratingCount,
  durationSeconds,
  level,
}: Pick<CourseSummaryProps, 'rating' | 'ratingCount' | 'durationSeconds'> & { level?: string | undefined }) {
  return (
    <>
      <Rating value={rating} count={ratingCount} compact />
      <span className="text-sm whitespace-nowrap text-muted figures">{formatDuration(durationSeconds, pageLocale())}</span>
      {level !== undefined && <span className="text-sm text-muted max-sm:hidden">{level}</span>}
    </>
  )
}

function PriceOrProgress({ price, before = null, progress }: CourseSummaryProps) {
  if (progress !== undefined)
    return (
      <span className="block w-40">
        <ProgressBar share={progress.share} label={progress.label} figure />
      </span>
    )
  return price === null ? null : <Price price={price} before={before} />
}
