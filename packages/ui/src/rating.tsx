import { formatCompact, formatRating } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { useId, useState } from 'react'

import { pageLocale } from './locale.tsx'

const STAR = 'M8 1.6l1.98 4.1 4.52.62-3.3 3.14.82 4.49L8 11.8l-4.020 2.150.820-4.490-3.300-3.140 4.520-.620z'

/** A course's average: figure, stars, number of ratings. */
export function Rating({ value, count, compact = false }: { value: number | null; count: number; compact?: boolean }) {
  const locale = pageLocale()
  if (value === null || count === 0) return <span className="text-sm text-muted">{m.common_rating_none()}</span>
  const spoken = `${m.common_rating_value({ value: formatRating(value, locale) })}, ${m.common_rating_count({ count, countText: formatCompact(count, locale) })}`
  return (
    <span role="img" aria-label={spoken} className="inline-flex items-center gap-1.5 text-sm whitespace-nowrap">
      <span className="font-semibold text-saffron-ink figures">{formatRating(value, locale)}</span>
      {compact ? <Star share={1} /> : <Stars value={value} />}
      <span className="text-muted figures">({formatCompact(count, locale)})</span>
    </span>
  )
}

export function Stars({ value, className = 'size-4' }: { value: number; className?: string }) {
  return (
    <span aria-hidden="true" className="inline-flex gap-px">
      {[0, 1, 2, 3, 4].map((index) => (
        <Star key={index} share={Math.min(1, Math.max(0, value - index))} className={className} />
      ))}
    </span>
  )
}

function Star({ share, className = 'size-4' }: { share: number; className?: string }) {
  const rounded = Math.round(share * 10) / 10
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`rtl:-scale-x-100 ${className}`}>
      <path d={STAR} className="fill-line" />
      {rounded > 0 && <path d={STAR} className="fill-saffron" style={rounded < 1 ? { clipPath: `inset(0 ${(1 - rounded) * 100}% 0 0)` } : undefined} />}
    </svg>
  )
}

export interface RatingInputProps {
  label: string
  value: number | null
  onChange: (value: number) => void
  disabled?: boolean
}

/** One to five stars as a radio group: arrow keys work, each star has its name. */
export function RatingInput({ label, value, onChange, disabled = false }: RatingInputProps) {
  const name = useId()
  const [hovered, setHovered] = useState<number | null>(null)
  const shown = hovered ?? value ?? 0
  return (
    <fieldset disabled={disabled} className="flex flex-col gap-1.5" onPointerLeave={() => setHovered(null)}>
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      <div className="flex">
        {[1, 2, 3, 4, 5].map((star) => (
          <label key={star} className="rounded-sm p-0.5 has-focus-visible:outline-2 has-focus-visible:outline-lapis" onPointerEnter={() => setHovered(star)}>
            <input type="radio" name={name} className="sr-only" checked={value === star} onChange={() => onChange(star)} />
            <span className="sr-only">{m.common_rating_stars({ count: star })}</span>
            <Star share={star <= shown ? 1 : 0} className="size-8" />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
