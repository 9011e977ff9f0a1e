import { formatDate } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Notice } from '@lectern/ui/states'
import { Link } from '@tanstack/react-router'

import { useServices } from '../../api/use-services.ts'

interface NoticesProps {
  /** Since when the page's data is old; null when it is fresh. */
  staleSince: string | null
  /** Where to go on after confirming the e-mail; null when there is nothing to confirm. */
  verifyNext: string | null
}

/** Lines across the top of a page. */
export function Notices({ staleSince, verifyNext }: NoticesProps) {
  const { locale } = useServices()
  return (
    <div data-print="hide">
      {staleSince !== null && <Notice>{m.common_as_of({ time: formatDate(staleSince, locale, 'dateTime') })}</Notice>}
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
