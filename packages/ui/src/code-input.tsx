import { FieldFrame, type FieldProps, useFieldIds } from './field.tsx'
import { cleanCode } from './code-text.tsx'

export interface CodeInputProps extends FieldProps {
  value: string
  onChange: (code: string) => void
  /** Called once when the last digit arrives. */
  onComplete?: (code: string) => void
  length?: number
  id?: string
  name?: string
  disabled?: boolean
  autoFocus?: boolean
}

/** The 6 digits from the mail. One input under drawn cells, so that paste, autofill and screen readers just work. */
export function CodeInput({ value, onChange, onComplete, length = 6, id, name, disabled = false, autoFocus = false, ...field }: CodeInputProps) {
  const ids = useFieldIds(id, field.hint, field.error)
  const wrong = field.error !== undefined && field.error !== ''
  return (
    <FieldFrame ids={ids} {...field}>
      <span dir="ltr" className="group relative flex w-fit gap-2">
        <input
          id={ids.id}
          name={name}
          value={value}
          disabled={disabled}
          // The page asks for nothing else, and the person comes here to type this.
          autoFocus={autoFocus}
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern={`[0-9]{${length}}`}
          aria-invalid={wrong || undefined}
          aria-describedby={ids.describedBy}
          className="absolute inset-0 z-10 w-full cursor-text bg-transparent text-transparent caret-transparent opacity-100 outline-none selection:bg-transparent"
          onChange={(event) => {
            const next = cleanCode(event.currentTarget.value, length)
            onChange(next)
            if (next.length === length && next !== value) onComplete?.(next)
          }}
        />
        {Array.from({ length }, (_, index) => (
          <span
            // The cells are places, not things.
            key={index}
            aria-hidden="true"
            className={`grid h-12 w-10 place-items-center rounded-md border bg-raised text-xl figures ${wrong ? 'border-carmine' : 'border-line-strong'} ${index === Math.min(value.length, length - 1) ? 'group-focus-within:border-lapis group-focus-within:ring-1 group-focus-within:ring-lapis' : ''} ${index === length / 2 ? 'ms-3' : ''}`}
          >
            {value[index] ?? ''}
          </span>
        ))}
      </span>
    </FieldFrame>
  )
}
