import type { CoursePage, ReviewItem } from '@lectern/api/contracts/catalog'
import { formatDate, formatNumber, formatPercent, formatRating } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Avatar } from '@lectern/ui/avatar'
import { Button } from '@lectern/ui/button'
import { Stars } from '@lectern/ui/rating'
import { useState } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { LazyFailureText } from '../states/lazy-failure-text.tsx'

interface ReviewPage {
  items: ReviewItem[]
  next: string | null
}

/** What trainees say: how the stars are spread, then the reviews, a page at a time. */
export function CourseReviews({ course, first }: { course: CoursePage; first: ReviewPage }) {
  const { api, locale } = useServices()
  const [more, setMore] = useState<ReviewPage | null>(null)
  const next = more === null ? first.next : more.next
  const load = useAction(
    () => api.catalog.reviews.query({ courseId: course.id, cursor: next, limit: 10 }),
    (page) => setMore((before) => ({ items: [...(before?.items ?? []), ...page.items], next: page.next })),
  )
  const reviews = [...first.items, ...(more?.items ?? [])]

  return (
    <section id="reviews" className="grid gap-6">
      <h2 className="display text-2xl">{m.course_reviews()}</h2>
      {reviews.length === 0 ? (
        <p className="text-muted">{m.course_reviews_none()}</p>
      ) : (
        <div className="grid gap-8">
          {course.rating !== null && <Spread course={course} rating={course.rating} />}
          <ul className="grid gap-6">
            {reviews.map((review) => (
              <li key={review.id} className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
                <Avatar name={review.author} size="md" />
                <div>
                  <p className="font-medium">
                    <bdi>{review.author}</bdi>
                  </p>
                  <p className="flex items-center gap-3 text-sm text-muted">
                    <span className="sr-only">{m.common_rating_value({ value: formatNumber(review.rating, locale) })}</span>
                    <Stars value={review.rating} className="size-3.5" />
                    {formatDate(review.createdAt, locale)}
                  </p>
                </div>
                <p className="col-start-2 max-w-measure whitespace-pre-line">
                  <bdi>{review.text}</bdi>
                </p>
              </li>
            ))}
          </ul>
          {next !== null && (
            <Button className="justify-self-start" busy={load.pending} onClick={() => void load.start()}>
              {m.course_reviews_more()}
            </Button>
          )}
          {load.failure !== null && <LazyFailureText failure={load.failure} />}
        </div>
      )}
    </section>
  )
}

function Spread({ course, rating }: { course: CoursePage; rating: number }) {
  const { locale } = useServices()
  const total = course.ratings.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="grid grid-cols-[auto_1fr] items-center gap-8 border-y border-line py-5">
      <div className="grid justify-items-center gap-1">
        <span className="display text-4xl figures">{formatRating(rating, locale)}</span>
        <Stars value={rating} />
        <span className="text-sm text-muted figures">
          {m.common_rating_count({ count: course.ratingCount, countText: formatNumber(course.ratingCount, locale) })}
        </span>
      </div>
      <ul className="grid max-w-sm gap-1.5">
        {course.ratings
          .toSorted((a, b) => b.stars - a.stars)
          .map(({ stars, count }) => {
            const share = total === 0 ? 0 : count / total
            return (
              <li key={stars} className="grid grid-cols-[1rem_1fr_3rem] items-center gap-3 text-sm">
                <span className="sr-only">{m.course_stars_share({ stars: formatNumber(stars, locale), share: formatPercent(share, locale) })}</span>
                <span aria-hidden="true" className="figures">
                  {formatNumber(stars, locale)}
                </span>
                <span aria-hidden="true" className="h-2 overflow-hidden rounded-full bg-line">
                  <span className="block h-full bg-saffron" style={{ width: `${share * 100}%` }} />
                </span>
                <span aria-hidden="true" className="text-end text-muted figures">
                  {formatPercent(share, locale)}
                </span>
              </li>
            )
          })}
      </ul>
    </div>
  )
}
