import { m } from '@lectern/i18n/messages'
import CircleAlert from 'lucide-react/icons/circle-alert'
import { type ReactNode, useId } from 'react'

export interface FieldProps {
  label: ReactNode
  /** Help that is always there, read out with the field. */
  hint?: ReactNode
  /** What is wrong, already a sentence in the page's language. */
  error?: string | undefined
  /** Marks the label; most fields are required, so the optional ones are marked. */
  optional?: boolean
  /** Hides the label from sight but not from screen readers. */
  labelHidden?: boolean
}

export interface FieldIds {
  id: string
  describedBy: string | undefined
  hintId: string
  errorId: string
}

/** Ids that tie a control to its hint and error. */
export function useFieldIds(id: string | undefined, hint: ReactNode, error: string | undefined): FieldIds {
  const made = useId()
  const own = id ?? made
  const hintId = `${own}-hint`
  const errorId = `${own}-error`
  const describedBy = [error === undefined || error === '' ? null : errorId, hint === undefined ? null : hintId].filter((part) => part !== null).join(' ')
  return { id: own, hintId, errorId, describedBy: describedBy === '' ? undefined : describedBy }
}

/** Label above, control, then error or hint; the frame shared by all fields. */
export function FieldFrame({
  ids,
  label,
  hint,
  error,
  optional = false,
  labelHidden = false,
  children,
  className = '',
}: FieldProps & { ids: FieldIds; children: ReactNode; className?: string }) {
  return (
    <div className={`flex flex-col gap-1.5 ${className}`}>
      <label htmlFor={ids.id} className={labelHidden ? 'sr-only' : 'flex items-baseline gap-2 text-sm font-medium'}>
        {label}
        {optional && <span className="font-normal text-muted">({m.common_optional()})</span>}
      </label>
      {children}
      <FieldError id={ids.errorId} error={error} />
      {hint !== undefined && (
        <p id={ids.hintId} className="text-sm text-muted">
          {hint}
        </p>
      )}
    </div>
  )
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (error === undefined || error === '') return null
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm text-carmine">
      <CircleAlert aria-hidden="true" className="mt-[0.2em] size-[1.1em] shrink-0" />
      {error}
    </p>
  )
}

/** The box of inputs, text areas and selects. */
export const CONTROL_CLASSES =
  'w-full min-h-10 rounded-md border border-line-strong bg-raised px-3 py-2 text-base text-ink transition-colors hover:border-ink focus-visible:border-lapis focus-visible:outline-1 focus-visible:outline-offset-0 aria-invalid:border-carmine aria-invalid:outline-carmine disabled:cursor-not-allowed disabled:bg-sunk disabled:text-muted [&[readonly]]:bg-sunk'
