import { m } from '@lectern/i18n/messages'
import { Kbd } from '@lectern/ui/kbd'
import { Logo, LogoMark } from '@lectern/ui/logo'
import { Link } from '@tanstack/react-router'
import ExternalLink from 'lucide-react/icons/external-link'
import Keyboard from 'lucide-react/icons/keyboard'

import { useSiteAddress } from '../data/site.ts'
import { PLACES } from './places.tsx'

const ROW =
  'group flex min-h-9 w-full items-center gap-3 rounded-md px-2.5 text-sm text-muted no-underline max-xl:min-h-11 max-xl:justify-center hover:bg-paper hover:text-ink'
const HERE = 'bg-raised! font-medium text-ink! shadow-raised'

/** The places at the start side: names where there is room, else their signs only. */
export function Sidebar({ onHelp }: { onHelp: () => void }) {
  const site = useSiteAddress('/')
  return (
    <nav aria-label={m.common_main_navigation()} className="sticky top-0 hidden h-dvh flex-col border-e border-line bg-sunk py-4 max-xl:px-2 md:flex xl:px-3">
      <Link to="/" className="mb-6 flex no-underline max-xl:justify-center xl:px-2.5">
        <span className="max-xl:hidden">
          <Logo />
        </span>
        <span className="xl:hidden">
          <LogoMark />
          <span className="sr-only">{m.common_brand()}</span>
        </span>
      </Link>
      <div className="flex flex-col gap-0.5">
        {PLACES.map(({ place, letter, Icon, name }) => (
          <Link
            key={place}
            to={place}
            title={name()}
            className={ROW}
            activeOptions={{ exact: true, includeSearch: false }}
            activeProps={{ className: HERE, 'aria-current': 'page' }}
          >
            <Icon aria-hidden="true" className="size-4 shrink-0" />
            <span className="flex-1 max-xl:sr-only">{name()}</span>
            <span
              aria-hidden="true"
              dir="ltr"
              className="flex gap-0.5 max-xl:hidden opacity-0 transition-opacity group-hover:opacity-100 group-focus-visible:opacity-100"
            >
              <Kbd>g</Kbd>
              <Kbd>{letter}</Kbd>
            </span>
          </Link>
        ))}
      </div>
      <div className="mt-auto flex flex-col gap-0.5">
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

/** The same places under the thumb. */
export function BottomBar() {
  return (
    <nav
      aria-label={m.common_main_navigation()}
      className="fixed inset-x-0 bottom-0 z-30 grid grid-cols-5 border-t border-line bg-raised pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {PLACES.map(({ place, Icon, name }) => (
        <Link
          key={place}
          to={place}
          className="flex min-h-14 flex-col items-center justify-center gap-1 border-t-2 border-transparent px-1 text-xs text-muted no-underline"
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ className: 'border-lapis! text-ink! font-medium', 'aria-current': 'page' }}
        >
          <Icon aria-hidden="true" className="size-5" />
          <span className="max-w-full truncate">{name()}</span>
        </Link>
      ))}
    </nav>
  )
}
