import { formatDate } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Notice } from '@lectern/ui/states'
import { Link } from '@tanstack/react-router'

import { useServices } from '../../api/use-services.ts'
import { KeepAccount } from '../account/keep-account.tsx'

interface NoticesProps {
  /** Since when the page's data is old; null when it is fresh. */
  staleSince: string | null
  /** Where to go on after confirming the e-mail; null when there is nothing to confirm. */
  verifyNext: string | null
  /** When the account will be erased; null when it stays. */
  leaving: string | null
}

/** Lines across the top of a page. */
export function Notices({ staleSince, verifyNext, leaving }: NoticesProps) {
  const { locale } = useServices()
  return (
    <div data-print="hide">
      {staleSince !== null && <Notice>{m.common_as_of({ time: formatDate(staleSince, locale, 'dateTime') })}</Notice>}
      {leaving !== null && (
        <Notice tone="carmine" action={<KeepAccount size="sm" />}>
          {m.settings_leaving({ date: formatDate(leaving, locale) })}
        </Notice>
      )}
      {verifyNext !== null && (
        <Notice
          tone="lapis"
          action={
            <Link to="/verify-email" search={{ next: verifyNext }} className="link font-medium">
              {m.account_verify_banner_link()}
            </Link>
          }
        >
          {m.account_verify_banner()}
        </Notice>
      )}
    </div>
  )
}
