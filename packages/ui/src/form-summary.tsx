import { m } from '@lectern/i18n/messages'
import { useEffect, useRef } from 'react'

export interface FormSummaryProps {
  /** Problems of fields (with the field's id, to jump to it) or of the form as a whole. */
  problems: readonly { fieldId?: string; message: string }[]
  /** Changes with every submit: the summary takes the focus then, so that it is heard and seen. */
  submitCount?: number
}

/** What stops the form, above it. */
export function FormSummary({ problems, submitCount = 0 }: FormSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (submitCount > 0) box.current?.focus()
  }, [submitCount])
  if (problems.length === 0) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className="border-s-3 border-carmine bg-carmine-wash px-4 py-3 text-base">
      <p className="font-medium text-carmine">{m.common_form_problems({ count: problems.length })}</p>
      <ul className="mt-1 flex flex-col gap-0.5">
        {problems.map(({ fieldId, message }) => (
          <li key={`${fieldId ?? ''} ${message}`}>
            {fieldId === undefined ? (
              message
            ) : (
              <a href={`#${fieldId}`} className="underline underline-offset-4" onClick={(event) => focusField(event, fieldId)}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusField(event: React.MouseEvent, id: string) {
  const field = document.getElementById(id)
  if (field === null) return
  event.preventDefault()
  field.focus()
}
