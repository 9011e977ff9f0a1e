import { m } from '@lectern/i18n/messages'

import type { Problems } from './use-problems.ts'

/** Above a form: what is wrong, with a way to each field. Silent while nothing is. */
export function FormProblems<Field extends string>({ problems, labels }: { problems: Problems<Field>; labels: Record<Field, string> }) {
  const { all, general } = problems
  if (all.length === 0 && general === null) return null
  const named = (field: string): field is Field => field in labels
  return (
    <div data-problems tabIndex={-1} role="alert" className="border-s-4 border-carmine bg-carmine-wash px-4 py-3">
      {general !== null ? (
        <p>{general}</p>
      ) : (
        <>
          <p className="font-medium">{m.common_form_problems({ count: all.length })}</p>
          <ul className="mt-1 grid gap-1 text-sm">
            {all.map(({ field, text }) => (
              <li key={field}>
                <a
                  href={`#${field}`}
                  className="link"
                  onClick={(event) => {
                    event.preventDefault()
                    event.currentTarget
                      .closest('form')
                      ?.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)
                      ?.focus()
                  }}
                >
                  {named(field) ? labels[field] : field}
                </a>
                {' – '}
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
