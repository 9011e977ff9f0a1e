import { m } from '@lectern/i18n/messages'
import { BottomSheet } from '@lectern/ui/bottom-sheet'
import { Link, useLocation } from '@tanstack/react-router'
import Ellipsis from 'lucide-react/icons/ellipsis'
import { useState } from 'react'

import { GROUPS, placeAt, PLACES_AT_HAND } from './places.tsx'
import { Waiting } from './waiting.tsx'

const ITEM = 'relative flex min-h-14 min-w-0 flex-col items-center justify-center gap-1 border-t-2 border-transparent px-0.5 text-xs text-muted no-underline'
const HERE = 'border-lapis! text-ink! font-medium'

/** What is needed most under the thumb; all places in a sheet that comes up from there. */
export function BottomBar() {
  const here = placeAt(useLocation().pathname)
  const elsewhere = here !== undefined && !PLACES_AT_HAND.includes(here)
  const [open, setOpen] = useState(false)
  return (
    <nav
      aria-label={m.common_main_navigation()}
      className="fixed inset-x-0 bottom-0 z-30 grid grid-cols-5 border-t border-line bg-raised pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {PLACES_AT_HAND.map(({ place, Icon, name }) => (
        <Link
          key={place}
          to={place}
          className={ITEM}
          activeOptions={{ exact: place === '/', includeSearch: false }}
          activeProps={{ className: HERE, 'aria-current': 'page' }}
        >
          <Icon aria-hidden="true" className="size-5" />
          <span className="max-w-full truncate">{name()}</span>
          <Waiting place={place} />
        </Link>
      ))}
      <BottomSheet
        title={m.house_all_places()}
        open={open}
        onOpenChange={setOpen}
        trigger={
          <button type="button" className={`${ITEM} ${elsewhere ? HERE : ''}`}>
            {elsewhere ? <here.Icon aria-hidden="true" className="size-5" /> : <Ellipsis aria-hidden="true" className="size-5" />}
            <span className="max-w-full truncate">{elsewhere ? here.name() : m.house_more()}</span>
          </button>
        }
      >
        {GROUPS.map(({ id, name, places }) => (
          <section key={id} aria-labelledby={`all-${id}`} className="pb-4">
            <h3 id={`all-${id}`} className="pb-1 text-xs font-medium text-muted">
              {name()}
            </h3>
            <div className="grid grid-cols-2 gap-x-4">
              {places.map(({ place, Icon, name: placeName }) => (
                <Link
                  key={place}
                  to={place}
                  onClick={() => setOpen(false)}
                  className="flex min-h-12 min-w-0 items-center gap-3 border-b border-line text-sm text-ink no-underline"
                  activeOptions={{ exact: place === '/', includeSearch: false }}
                  activeProps={{ className: 'border-lapis! font-medium', 'aria-current': 'page' }}
                >
                  <Icon aria-hidden="true" className="size-4 shrink-0 text-muted" />
                  <span className="truncate">{placeName()}</span>
                </Link>
              ))}
            </div>
          </section>
        ))}
      </BottomSheet>
    </nav>
  )
}
