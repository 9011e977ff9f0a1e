import { m } from '@lectern/i18n/messages'
import type { ReactElement, ReactNode } from 'react'

import { buttonClasses } from './button-classes.tsx'

export interface PaginationProps {
  /** Draws a link with the app's router: `(props) => <Link to="." search={…} {...props} />`; null when there is no such page. */
  previous: ((link: { className: string; rel: 'prev' | 'next'; children: ReactNode }) => ReactElement) | null
  next: ((link: { className: string; rel: 'prev' | 'next'; children: ReactNode }) => ReactElement) | null
  /** Between the two, e.g. "40 of 500+". */
  children?: ReactNode
}

/** Back and on through a keyset list. */
export function Pagination({ previous, next, children }: PaginationProps) {
  if (previous === null && next === null) return null
  const className = buttonClasses('secondary')
  return (
    <nav aria-label={m.common_pages()} className="flex items-center justify-between gap-4 border-t border-line pt-4">
      <span>
        {previous?.({
          className,
          rel: 'prev',
          children: (
            <>
              <Arrow d="M19 12H5m7 7-7-7 7-7" />
              {m.common_previous()}
            </>
          ),
        })}
      </span>
      <span className="text-sm text-muted figures">{children}</span>
      <span>
        {next?.({
          className,
          rel: 'next',
          children: (
            <>
              {m.common_next()}
              <Arrow d="M5 12h14m-7-7 7 7-7 7" />
            </>
          ),
        })}
      </span>
    </nav>
  )
}

/** Drawn here: the catalogue is a first page, which should need no icon library for two arrows. */
function Arrow({ d }: { d: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="flip-rtl"
    >
      <path d={d} />
    </svg>
  )
}
