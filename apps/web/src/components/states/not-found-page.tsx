import { m } from '@lectern/i18n/messages'
import { buttonClasses } from '@lectern/ui/button-classes'
import { Link } from '@tanstack/react-router'

/** There is nothing at this address. */
export function NotFoundPage() {
  return (
    <div className="page grid gap-6 py-20 sm:py-28">
      <p className="figures text-sm text-muted">404</p>
      <h1 className="display max-w-measure text-3xl">{m.common_page_not_found()}</h1>
      <p className="max-w-measure text-muted">{m.common_page_not_found_hint()}</p>
      <div className="flex flex-wrap gap-3">
        <Link to="/courses" className={buttonClasses('primary')}>
          {m.catalog_browse_all()}
        </Link>
        <Link to="/" className={buttonClasses('secondary')}>
          {m.common_go_home()}
        </Link>
      </div>
    </div>
  )
}
