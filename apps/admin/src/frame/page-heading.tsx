import { m } from '@lectern/i18n/messages'
import { Link } from '@tanstack/react-router'
import ChevronLeft from 'lucide-react/icons/chevron-left'

import type { PlaceFacts } from './places.tsx'
import type { Crumb } from './trail.ts'
import { useArrival } from './use-arrival.ts'

/** The page's name in the header, after the way that leads to it. On a phone only the step right above is shown. */
export function PageHeading({ place, trail, pathname }: { place: PlaceFacts | undefined; trail: readonly Crumb[]; pathname: string }) {
  const name = trail.at(-1)?.name ?? place?.name() ?? m.admin_title()
  const heading = useArrival(name, pathname)
  const above: Required<Crumb>[] =
    trail.length === 0 || place === undefined
      ? []
      : [
          { name: place.name(), path: place.place },
          ...trail.slice(0, -1).flatMap((crumb) => (crumb.path === undefined ? [] : [{ name: crumb.name, path: crumb.path }])),
        ]
  return (
    <div className="me-auto flex min-w-0 items-baseline gap-2">
      {above.length > 0 && (
        <nav aria-label={m.common_breadcrumbs()} className="shrink-0 self-center text-sm">
          <ol className="flex items-baseline gap-2">
            {above.map(({ name: crumb, path }, index) => (
              <li key={path} className={`flex items-baseline gap-2 ${index < above.length - 1 ? 'max-sm:hidden' : ''}`}>
                <Link to={path} title={crumb} className="text-muted no-underline hover:text-ink hover:underline hover:underline-offset-4">
                  <ChevronLeft aria-hidden="true" className="size-5 flip-rtl sm:hidden" />
                  <span className="max-sm:sr-only">{crumb}</span>
                </Link>
                <span aria-hidden="true" className="text-line-strong max-sm:hidden">
                  /
                </span>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1 ref={heading} dir="auto" tabIndex={-1} className="truncate text-lg font-semibold outline-none">
        {name}
      </h1>
    </div>
  )
}
