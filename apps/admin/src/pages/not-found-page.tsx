import { m } from '@lectern/i18n/messages'
import { buttonClasses } from '@lectern/ui/button-classes'
import { EmptyState } from '@lectern/ui/states'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'

export function NotFoundPage() {
  const title = m.common_page_not_found()
  useEffect(() => {
    document.title = m.admin_page_title({ place: title })
  }, [title])
  return (
    <main className="mx-auto max-w-measure px-4 py-16">
      <EmptyState
        title={title}
        action={
          <Link to="/" className={buttonClasses('primary')}>
            {m.admin_nav_dashboard()}
          </Link>
        }
      >
        {m.common_page_not_found_hint()}
      </EmptyState>
    </main>
  )
}
