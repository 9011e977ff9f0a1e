import { m } from '@lectern/i18n/messages'
import { buttonClasses } from '@lectern/ui/button-classes'
import { LocaleSwitch } from '@lectern/ui/locale-switch'
import { Logo } from '@lectern/ui/logo'
import { SiteHeader } from '@lectern/ui/site-header'
import { Link, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

import { useMe, useServices } from '../../api/use-services.ts'
import { withLocale } from '../../lib/locale-path.ts'
import { PageNotices } from './page-notices.tsx'
import { SearchBox } from './search-box.tsx'

// Guests have no account: the first visit doesn't carry its menu.
const AccountMenu = lazy(() => import('./account-menu.tsx').then((module) => ({ default: module.AccountMenu })))

/** Pages that have a search field of their own. */
const WITH_SEARCH = new Set(['/', '/courses', '/courses/'])

/** The site's head: where you are, what you may look for, and who you are. */
export function Header() {
  const me = useMe()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const { locale } = useServices()
  const elsewhere = useRouterState({ select: ({ location }) => withLocale(location.pathname, locale === 'ar' ? 'en' : 'ar') + location.searchStr })
  return (
    <SiteHeader
      home={
        <Link to="/" className="rounded-sm no-underline">
          <Logo />
        </Link>
      }
      navigation={
        <>
          <Link to="/courses">{m.common_catalogue()}</Link>
          {me !== null && <Link to="/learn">{m.common_my_learning()}</Link>}
          {me?.role === 'instructor' && <Link to="/teach">{m.common_teach()}</Link>}
        </>
      }
      {...(WITH_SEARCH.has(path) ? {} : { search: <SearchBox /> })}
      end={
        <>
          {/* On phones the navigation is away; the catalogue is always one step from here, the rest is in the account menu. */}
          <Link to="/courses" className={buttonClasses('quiet', 'sm', 'md:hidden')}>
            {m.common_catalogue()}
          </Link>
          <LocaleSwitch href={elsewhere} />
          {me === null ? (
            <>
              <Link to="/log-in" className={buttonClasses('quiet', 'sm')}>
                {m.common_log_in()}
              </Link>
              <Link to="/sign-up" className={buttonClasses('primary', 'sm', 'max-sm:hidden')}>
                {m.common_sign_up()}
              </Link>
            </>
          ) : (
            <Suspense fallback={<span className="size-10 rounded-full bg-sunk" />}>
              <AccountMenu me={me} />
            </Suspense>
          )}
        </>
      }
      notice={<PageNotices />}
    />
  )
}
