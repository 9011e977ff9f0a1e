import type { Me } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'
import { Avatar } from '@lectern/ui/avatar'
import { Link, useRouterState } from '@tanstack/react-router'
import Archive from 'lucide-react/icons/archive'
import FileCheck from 'lucide-react/icons/file-check'
import KeyRound from 'lucide-react/icons/key-round'
import ShieldCheck from 'lucide-react/icons/shield-check'
import UserRound from 'lucide-react/icons/user-round'
import { useEffect, useRef } from 'react'

import { roleWord } from './role-word.ts'

const PAGES = [
  { to: '/account', icon: UserRound, word: () => m.account_section_profile() },
  { to: '/account/security', icon: ShieldCheck, word: () => m.settings_security() },
  { to: '/account/tokens', icon: KeyRound, word: () => m.account_section_tokens() },
  { to: '/account/policies', icon: FileCheck, word: () => m.account_section_policies() },
  { to: '/account/data', icon: Archive, word: () => m.settings_data() },
] as const

/** Who sees nothing of money has nothing to agree to (C9). */
const pagesOf = ({ role }: Me) => (role === 'corporate_trainee' ? PAGES.filter(({ to }) => to !== '/account/policies') : PAGES)

/** Whose account this is, and its pages: a column on wide screens, a row that scrolls on phones. */
export function AccountNav({ me }: { me: Me }) {
  const row = useRef<HTMLElement>(null)
  const path = useRouterState({ select: ({ location }) => location.pathname })
  useEffect(() => {
    // On phones the present page may be past the edge of the row.
    row.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [path])
  return (
    <div className="grid content-start gap-5 lg:sticky lg:top-8">
      <div className="flex items-center gap-3">
        <Avatar name={me.name} src={me.picture} />
        <div className="min-w-0">
          <p className="truncate font-medium">
            <bdi>{me.name}</bdi>
          </p>
          <p className="truncate text-sm text-muted">{roleWord(me.role)}</p>
        </div>
      </div>
      <nav ref={row} aria-label={m.settings_nav()} className="max-lg:-mx-4 max-lg:overflow-x-auto max-lg:border-b max-lg:border-line max-lg:px-4">
        <ul className="flex gap-1 max-lg:w-max lg:grid lg:gap-0.5">
          {pagesOf(me).map(({ to, icon: Icon, word }) => (
            <li key={to}>
              <Link
                to={to}
                activeOptions={{ exact: true }}
                className="flex min-h-11 items-center gap-2.5 px-3 text-sm whitespace-nowrap text-muted no-underline transition-colors hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink max-lg:-mb-px max-lg:border-b-2 max-lg:border-transparent max-lg:aria-[current=page]:border-lapis lg:rounded-md lg:hover:bg-sunk lg:aria-[current=page]:bg-lapis-wash"
              >
                <Icon aria-hidden="true" className="size-4 shrink-0 max-sm:hidden" />
                {word()}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {me.role === 'trainee' && (
        <ul className="grid gap-0.5 border-t border-line pt-4 text-sm max-lg:hidden">
          <li>
            <Link to="/orders" className="flex min-h-10 items-center px-3 text-muted no-underline hover:text-ink hover:underline">
              {m.account_orders()}
            </Link>
          </li>
          <li>
            <Link to="/teach/apply" className="flex min-h-10 items-center px-3 text-muted no-underline hover:text-ink hover:underline">
              {m.apply_link()}
            </Link>
          </li>
        </ul>
      )}
    </div>
  )
}
