import { m } from '@lectern/i18n/messages'
import { buttonClasses } from '@lectern/ui/button-classes'
import { Link } from '@tanstack/react-router'

import { useMe } from '../../api/use-services.ts'

/** For accounts that don't teach. */
export function OnlyInstructors() {
  const me = useMe()
  return (
    <div className="page grid justify-items-start gap-4 py-20">
      <h1 className="display text-3xl">{m.teaching_only_instructors()}</h1>
      {me?.role === 'trainee' ? (
        <>
          <p className="max-w-measure text-muted">{m.apply_intro()}</p>
          <Link to="/teach/apply" className={buttonClasses('primary')}>
            {m.apply_link()}
          </Link>
        </>
      ) : (
        <p className="max-w-measure text-muted">{m.teaching_only_instructors_text()}</p>
      )}
    </div>
  )
}
