import { m } from '@lectern/i18n/messages'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
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
              <ArrowLeft aria-hidden="true" className="flip-rtl" />
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
              <ArrowRight aria-hidden="true" className="flip-rtl" />
            </>
          ),
        })}
      </span>
    </nav>
  )
}
