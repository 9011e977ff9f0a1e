import { m } from '@lectern/i18n/messages'
import type { ReactNode } from 'react'

import { Button } from './button.tsx'

/** Nothing here yet: what this is for and the next step. */
export function EmptyState({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-3 border-y border-line py-10">
      <Ornament />
      <p className="text-lg font-medium">{title}</p>
      {children !== undefined && <div className="max-w-measure text-muted">{children}</div>}
      {action !== undefined && <div className="mt-2">{action}</div>}
    </div>
  )
}

export interface ErrorStateProps {
  /** What happened, in words of the page's language (`errorMessage(reason)`). */
  message: ReactNode
  /** What was kept; left out it isn't said. */
  kept?: ReactNode
  onRetry?: () => void
  /** Other ways on. */
  action?: ReactNode
  /** Shown small, for support. */
  requestId?: string
}

/** Something didn't work: what happened, what was kept, what to do. */
export function ErrorState({ message, kept, onRetry, action, requestId }: ErrorStateProps) {
  return (
    <div role="alert" className="flex flex-col items-start gap-3 border-s-3 border-carmine bg-carmine-wash px-5 py-5">
      <p className="text-lg font-medium">{m.common_something_went_wrong()}</p>
      <div className="max-w-measure">
        <p>{message}</p>
        {kept !== undefined && <p className="text-muted">{kept}</p>}
      </div>
      <div className="mt-1 flex flex-wrap gap-3">
        {onRetry !== undefined && <Button onClick={onRetry}>{m.common_retry()}</Button>}
        {action}
      </div>
      {requestId !== undefined && <p className="font-mono text-xs text-muted">{requestId}</p>}
    </div>
  )
}

/** A line across the page: offline, old data, a visit as somebody else. */
export function Notice({ tone = 'saffron', children, action }: { tone?: 'saffron' | 'lapis' | 'carmine'; children: ReactNode; action?: ReactNode }) {
  const tones = { saffron: 'bg-saffron-wash text-ink', lapis: 'bg-lapis-wash text-ink', carmine: 'bg-carmine-wash text-ink' } as const
  return (
    <div role="status" className={`flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-2.5 text-sm ${tones[tone]}`}>
      <span>{children}</span>
      {action}
    </div>
  )
}

function Ornament() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className="size-9 text-line-strong">
      <path
        d="M20 2l5.3 7.3L34 6.9 33 16l7 4-7 4 1 9.100-8.700-2.400L20 38l-5.300-7.300L6 33.100 7 24 0 20l7-4L6 6.900l8.700 2.400z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
        strokeLinejoin="round"
      />
      <circle cx="20" cy="20" r="4" fill="none" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  )
}
