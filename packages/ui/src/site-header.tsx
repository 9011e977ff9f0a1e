import { m } from '@lectern/i18n/messages'
import type { ReactNode } from 'react'

export interface SiteHeaderProps {
  /** The logo inside the app's link to the front page. */
  home: ReactNode
  /** The search field; on phones it takes a row of its own. */
  search?: ReactNode
  /** Links of the main navigation. */
  navigation?: ReactNode
  /** At the end: language, theme, account or log in. */
  end?: ReactNode
  /** A line above everything: offline, a visit as somebody else. */
  notice?: ReactNode
}

/** Head of every public page, with the link past it for keyboards. The page's <main> has id="content". */
export function SiteHeader({ home, search, navigation, end, notice }: SiteHeaderProps) {
  return (
    <header className="border-b border-line bg-paper" data-print="hide">
      <a href="#content" className="absolute inset-s-4 top-2 z-60 -translate-y-16 rounded-md bg-ink px-4 py-2 text-paper focus:translate-y-0">
        {m.common_skip_to_content()}
      </a>
      {notice}
      <div className="flex min-h-16 flex-wrap items-center gap-x-2 gap-y-2 py-2 page sm:gap-x-6">
        {home}
        {navigation !== undefined && (
          <nav
            aria-label={m.common_main_navigation()}
            className="order-1 flex items-center gap-1 max-md:hidden [&_a]:rounded-md [&_a]:px-2.5 [&_a]:py-2 [&_a]:text-sm [&_a]:text-ink [&_a]:no-underline [&_a:hover]:bg-sunk [&_a[aria-current=page]]:font-semibold"
          >
            {navigation}
          </nav>
        )}
        {search !== undefined && <div className="order-3 w-full md:order-2 md:w-auto md:max-w-md md:flex-1">{search}</div>}
        <div className="order-2 ms-auto flex items-center gap-0.5 sm:gap-1 md:order-3">{end}</div>
      </div>
    </header>
  )
}

export interface SiteFooterProps {
  home: ReactNode
  /** Columns of links. */
  columns: readonly { title: ReactNode; links: readonly ReactNode[] }[]
  /** Small print: year, company. */
  small?: ReactNode
  /** Language and currency. */
  end?: ReactNode
}

export function SiteFooter({ home, columns, small, end }: SiteFooterProps) {
  return (
    <footer className="mt-24 border-t border-line bg-sunk" data-print="hide">
      <div className="grid gap-10 py-12 page sm:grid-cols-[2fr_repeat(3,1fr)]">
        <div className="flex flex-col items-start gap-3">
          {home}
          <p className="text-sm text-muted">{m.common_tagline()}</p>
        </div>
        <nav aria-label={m.common_footer_navigation()} className="contents">
          {columns.map((column, index) => (
            // Columns are fixed places.
            <div key={index}>
              <p className="mb-3 text-sm font-semibold">{column.title}</p>
              <ul className="flex flex-col gap-2 text-sm [&_a]:text-muted [&_a]:no-underline [&_a:hover]:text-ink [&_a:hover]:underline [&_a]:underline-offset-4">
                {column.links.map((link, place) => (
                  <li key={place}>{link}</li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-4 border-t border-line py-5 text-sm text-muted page">
        <span>{small}</span>
        <span className="flex items-center gap-2">{end}</span>
      </div>
    </footer>
  )
}
