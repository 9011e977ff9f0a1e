import { m } from '@lectern/i18n/messages'

/** For accounts that don't teach. */
export function OnlyInstructors() {
  return (
    <div className="page grid gap-4 py-20">
      <h1 className="display text-3xl">{m.teaching_only_instructors()}</h1>
      <p className="max-w-measure text-muted">{m.teaching_only_instructors_text()}</p>
    </div>
  )
}
