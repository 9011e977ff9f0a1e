import { m } from '@lectern/i18n/messages'
import { Kbd } from '@lectern/ui/kbd'
import { Logo, LogoMark } from '@lectern/ui/logo'
import { Link } from '@tanstack/react-router'
import ExternalLink from 'lucide-react/icons/external-link'
import Keyboard from 'lucide-react/icons/keyboard'

import { useSiteAddress } from '../data/site.ts'
import { GROUPS } from './places.tsx'
import { Waiting } from './waiting.tsx'

const ROW =
  'group relative flex min-h-9 w-full items-center gap-3 rounded-md px-2.5 text-sm text-muted no-underline max-xl:min-h-11 max-xl:justify-center hover:bg-paper hover:text-ink'
const HERE = 'bg-raised! font-medium text-ink! shadow-raised'

/** The places at the start side: names where there is room, else their signs only. */
export function Sidebar({ onHelp }: { onHelp: () => void }) {
  const site = useSiteAddress('/')
  return (
    <nav
      aria-label={m.common_main_navigation()}
      className="sticky top-0 hidden h-dvh flex-col overflow-y-auto border-e border-line bg-sunk py-4 max-xl:px-2 md:flex xl:px-3"
    >
      <Link to="/" className="mb-4 flex no-underline max-xl:justify-center xl:px-2.5">
        <span className="max-xl:hidden">
          <Logo />
        </span>
        <span className="xl:hidden">
          <LogoMark />
          <span className="sr-only">{m.common_brand()}</span>
        </span>
      </Link>
      {GROUPS.map(({ id, name, places }) => (
        <section
          key={id}
          aria-labelledby={`places-${id}`}
          className="flex flex-col gap-0.5 pb-3 max-xl:[&+section]:border-t max-xl:[&+section]:border-line max-xl:[&+section]:pt-3"
        >
          <h2 id={`places-${id}`} className="px-2.5 pt-2 pb-1.5 text-xs font-medium text-muted max-xl:sr-only">
            {name()}
          </h2>
          {places.map(({ place, letter, Icon, name: placeName }) => (
            <Link
              key={place}
              to={place}
              title={placeName()}
              className={ROW}
              activeOptions={{ exact: place === '/', includeSearch: false }}
              activeProps={{ className: HERE, 'aria-current': 'page' }}
            >
              <Icon aria-hidden="true" className="size-4 shrink-0" />
              <span className="flex-1 max-xl:sr-only">{placeName()}</span>
              <Waiting place={place} />
              <span
                aria-hidden="true"
                dir="ltr"
                className="flex gap-0.5 opacity-0 transition-opacity group-hover:opacity-100 group-focus-visible:opacity-100 max-xl:hidden"
              >
                <Kbd>g</Kbd>
                <Kbd>{letter}</Kbd>
              </span>
            </Link>
          ))}
        </section>
      ))}
      <div className="mt-auto flex flex-col gap-0.5 pt-3">
        <button type="button" title={m.admin_shortcuts()} onClick={onHelp} className={ROW}>
          <Keyboard aria-hidden="true" className="size-4 shrink-0" />
          <span className="flex-1 text-start max-xl:sr-only">{m.admin_keyboard()}</span>
          <span aria-hidden="true" className="max-xl:hidden">
            <Kbd>?</Kbd>
          </span>
        </button>
        {site !== undefined && (
          <a href={site} title={m.admin_open_site()} className={ROW}>
            <ExternalLink aria-hidden="true" className="size-4 shrink-0 flip-rtl" />
            <span className="max-xl:sr-only">{m.admin_open_site()}</span>
          </a>
        )}
      </div>
    </nav>
  )
}
