import { m } from '@lectern/i18n/messages'
import { Children, type ReactNode } from 'react'

/** Links from the front page to here; the last child is the page itself. */
export function Breadcrumbs({ children }: { children: ReactNode }) {
  const items = Children.toArray(children)
  return (
    <nav aria-label={m.common_breadcrumbs()}>
      <ol className="flex flex-wrap items-center gap-x-2 text-sm text-muted [&_a]:text-muted [&_a:hover]:text-ink [&_a:hover]:underline [&_a]:underline-offset-4">
        {items.map((item, index) => (
          // The trail is fixed for a page: position is identity.
          <li key={index} aria-current={index === items.length - 1 ? 'page' : undefined} className="flex items-center gap-2">
            {index > 0 && (
              <span aria-hidden="true" className="text-line-strong">
                /
              </span>
            )}
            {item}
          </li>
        ))}
      </ol>
    </nav>
  )
}
