import { formatPercent } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'

import { pageLocale } from './locale.tsx'

interface ProgressProps {
  /** 0 to 1; null while it isn't known. */
  share: number | null
  /** What is progressing, for screen readers. */
  label: string
  /** Shows the percentage beside the bar. */
  figure?: boolean
  tone?: 'saffron' | 'lapis' | 'leaf'
}

const FILLS = { saffron: 'bg-saffron', lapis: 'bg-lapis', leaf: 'bg-leaf' } as const

export function ProgressBar({ share, label, figure = false, tone = 'saffron' }: ProgressProps) {
  const locale = pageLocale()
  const bounded = share === null ? null : Math.min(1, Math.max(0, share))
  return (
    <span className="flex items-center gap-3">
      <span
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={bounded === null ? undefined : Math.floor(bounded * 100)}
        aria-valuetext={bounded === null ? m.common_loading() : m.common_progress_done({ percent: formatPercent(bounded, locale) })}
        className="block h-1.5 flex-1 overflow-hidden rounded-full bg-line"
      >
        <span
          className={`block h-full rounded-full transition-[width] ${FILLS[tone]} ${bounded === null ? 'w-1/3 animate-pulse' : ''}`}
          style={bounded === null ? undefined : { width: `${bounded * 100}%` }}
        />
      </span>
      {figure && bounded !== null && (
        <span aria-hidden="true" className="text-sm text-muted figures">
          {formatPercent(bounded, locale)}
        </span>
      )}
    </span>
  )
}

const RADIUS = 16
const ROUND = 2 * Math.PI * RADIUS

/** The same as a ring, with the figure inside. */
export function ProgressRing({ share, label, size = 44 }: { share: number; label: string; size?: number }) {
  const bounded = Math.min(1, Math.max(0, share))
  const text = formatPercent(bounded, pageLocale())
  return (
    <span role="img" aria-label={`${label}: ${text}`} className="relative inline-grid place-items-center" style={{ width: size, height: size }}>
      <svg viewBox="0 0 36 36" aria-hidden="true" className="absolute inset-0 -rotate-90 rtl:-scale-y-100">
        <circle cx="18" cy="18" r={RADIUS} fill="none" strokeWidth="2.5" className="stroke-line" />
        {/* A round cap would leave a dot at nothing. */}
        {bounded > 0 && (
          <circle
            cx="18"
            cy="18"
            r={RADIUS}
            fill="none"
            strokeWidth="2.5"
            strokeLinecap="round"
            className="stroke-saffron"
            strokeDasharray={`${bounded * ROUND} ${ROUND}`}
          />
        )}
      </svg>
      <span aria-hidden="true" className="text-xs figures">
        {text}
      </span>
    </span>
  )
}
