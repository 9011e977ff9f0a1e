import { m } from '@lectern/i18n/messages'
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

import { onSessionEnd } from '../data/session-end.ts'
import { rememberWho } from '../data/session.ts'
import { ShortcutHelp } from '../shortcuts/shortcut-help.tsx'
import { useShortcuts } from '../shortcuts/use-shortcuts.ts'
import { AccountMenu } from './account-menu.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import { PageHeading } from './page-heading.tsx'
import { placeAt } from './places.tsx'
import { LanguageButton, ThemeMenu } from './preferences.tsx'
import { Sidebar } from './sidebar.tsx'
import { useShownTrail } from './trail.ts'

/** Everything around a place of the console: navigation, its name, the person's menu, the keyboard. */
export function ConsoleFrame() {
  const { pathname, href } = useLocation()
  const navigate = useNavigate()
  const [helping, setHelping] = useState(false)
  const trail = useShownTrail()

  useEffect(
    () =>
      onSessionEnd(() => {
        void navigate({ to: '/log-in', search: { next: href, why: 'ended' } }).then(() => rememberWho(null))
      }),
    [navigate, href],
  )
  useShortcuts((action) => {
    if (action.kind === 'go') void navigate({ to: action.place })
    else if (action.kind === 'help') setHelping((shown) => !shown)
    else if (action.kind === 'search') document.querySelector<HTMLInputElement>('input[type=search]')?.select()
    else return false
    return true
  })

  return (
    <div className="min-h-dvh md:grid md:grid-cols-[4rem_minmax(0,1fr)] xl:grid-cols-[14rem_minmax(0,1fr)]">
      <a href="#content" className="absolute inset-s-4 top-2 z-60 -translate-y-16 rounded-md bg-ink px-4 py-2 text-paper focus:translate-y-0">
        {m.common_skip_to_content()}
      </a>
      <Sidebar onHelp={() => setHelping(true)} />
      <div className="min-w-0">
        <header className="sticky top-0 z-20 border-b border-line bg-paper" data-print="hide">
          <OfflineNotice />
          <div className="flex h-14 items-center gap-1 px-4 md:px-6">
            <PageHeading place={placeAt(pathname)} trail={trail} pathname={pathname} />
            <LanguageButton />
            <ThemeMenu />
            <AccountMenu />
          </div>
        </header>
        <main id="content" tabIndex={-1} className="px-4 pt-4 pb-28 outline-none [--table-top:3.5rem] md:px-6 md:pt-5 md:pb-12">
          <Outlet />
        </main>
      </div>
      <BottomBar />
      <ShortcutHelp open={helping} onOpenChange={setHelping} />
    </div>
  )
}
