import type { Failure } from '@lectern/client/failure'
import { errorMessage } from '@lectern/i18n/errors'

interface TitleFieldProps {
  label: string
  title: string
  /** Why the last saving failed. */
  failure: Failure | null
  onText: (title: string) => void
  /** The field is left, or Enter was pressed. */
  onLeave: () => void
  strong?: boolean
}

/** A title that is edited where it stands. */
export function TitleField({ label, title, failure, onText, onLeave, strong = false }: TitleFieldProps) {
  const problem = failure?.fields.find(({ field }) => field === 'title')
  return (
    <span className="min-w-0 flex-1">
      <input
        aria-label={label}
        aria-invalid={problem !== undefined || undefined}
        defaultValue={title}
        maxLength={120}
        dir="auto"
        onChange={(event) => onText(event.currentTarget.value)}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            event.currentTarget.blur()
          }
        }}
        className={`w-full rounded-sm border border-transparent bg-transparent px-2 py-1.5 hover:border-line-strong focus-visible:border-lapis focus-visible:bg-raised aria-invalid:border-carmine ${strong ? 'font-semibold' : ''}`}
      />
      {problem !== undefined && (
        <span role="alert" className="block px-2 text-sm text-carmine">
          {errorMessage(problem.reason, failure?.details)}
        </span>
      )}
    </span>
  )
}
