import { m } from '@lectern/i18n/messages'
import { buttonClasses } from '@lectern/ui/button-classes'
import { Link } from '@tanstack/react-router'

/** The course exists, but this person may not open it. */
export function NotEnrolled({ slug }: { slug: string }) {
  return (
    <main id="content" className="page grid content-start gap-5 py-20">
      <h1 className="display text-3xl">{m.learning_not_enrolled_title()}</h1>
      <p className="max-w-measure text-muted">{m.learning_not_enrolled_text()}</p>
      <div className="flex flex-wrap gap-3">
        <Link to="/courses/$slug" params={{ slug }} className={buttonClasses('primary')}>
          {m.learning_see_course()}
        </Link>
        <Link to="/learn" className={buttonClasses('secondary')}>
          {m.learning_title()}
        </Link>
      </div>
    </main>
  )
}
