import { m } from '@lectern/i18n/messages'
import { clsx } from 'clsx'
import Eye from 'lucide-react/icons/eye'
import EyeOff from 'lucide-react/icons/eye-off'
import { type ComponentProps, type ReactNode, useState } from 'react'

import { CONTROL_CLASSES, FieldFrame, type FieldProps, useFieldIds } from './field.tsx'

export interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'children'> {
  /** Shown inside the box before or after the text, e.g. a currency or an icon. */
  start?: ReactNode
  end?: ReactNode
  /** Class of the whole field; `className` goes to the input. */
  frameClassName?: string
}

/** One line of text. Spread react-hook-form's `register(…)` and give `error` a sentence. */
export function TextField({ label, hint, error, optional, labelHidden, start, end, id, className, frameClassName, type = 'text', ...rest }: TextFieldProps) {
  const ids = useFieldIds(id, hint, error)
  return (
    <FieldFrame ids={ids} {...frameProps({ label, hint, error, optional, labelHidden })} className={frameClassName ?? ''}>
      <div className="relative flex items-center">
        {start !== undefined && <span className="pointer-events-none absolute inset-s-3 text-muted [&>svg]:size-4">{start}</span>}
        <input
          {...rest}
          id={ids.id}
          type={type}
          aria-invalid={isWrong(error)}
          aria-describedby={ids.describedBy}
          className={clsx(CONTROL_CLASSES, insets(type, start !== undefined, end !== undefined), className)}
        />
        {end !== undefined && <span className="absolute inset-e-1 text-muted">{end}</span>}
      </div>
    </FieldFrame>
  )
}

/** A password with a button that shows it. */
export function PasswordField(props: Omit<TextFieldProps, 'type' | 'end'>) {
  const [shown, setShown] = useState(false)
  const label = shown ? m.common_hide_password() : m.common_show_password()
  return (
    <TextField
      autoComplete="current-password"
      spellCheck={false}
      {...props}
      type={shown ? 'text' : 'password'}
      end={
        <button
          type="button"
          aria-label={label}
          title={label}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
          className="grid size-8 place-items-center rounded-sm hover:bg-sunk hover:text-ink [&>svg]:size-4"
        >
          {shown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
        </button>
      }
    />
  )
}

export interface TextAreaProps extends FieldProps, ComponentProps<'textarea'> {
  frameClassName?: string
}

/** Several lines; grows with its text where the browser can. */
export function TextArea({ label, hint, error, optional, labelHidden, id, className, frameClassName, rows = 4, ...rest }: TextAreaProps) {
  const ids = useFieldIds(id, hint, error)
  return (
    <FieldFrame ids={ids} {...frameProps({ label, hint, error, optional, labelHidden })} className={frameClassName ?? ''}>
      <textarea
        {...rest}
        id={ids.id}
        rows={rows}
        dir={rest.dir ?? 'auto'}
        aria-invalid={isWrong(error)}
        aria-describedby={ids.describedBy}
        className={clsx(CONTROL_CLASSES, 'field-sizing-content min-h-24 resize-y', className)}
      />
    </FieldFrame>
  )
}

export interface SelectProps extends FieldProps, Omit<ComponentProps<'select'>, 'children'> {
  options: readonly { value: string; label: string; disabled?: boolean }[]
  /** First, empty choice. */
  placeholder?: string
  frameClassName?: string
}

/** One of several, by the browser's own list: the best one on a phone, and it costs no script. */
export function Select({ label, hint, error, optional, labelHidden, id, className, frameClassName, options, placeholder, ...rest }: SelectProps) {
  const ids = useFieldIds(id, hint, error)
  return (
    <FieldFrame ids={ids} {...frameProps({ label, hint, error, optional, labelHidden })} className={frameClassName ?? ''}>
      <span className="relative block">
        <select
          {...rest}
          id={ids.id}
          aria-invalid={isWrong(error)}
          aria-describedby={ids.describedBy}
          className={clsx(CONTROL_CLASSES, 'appearance-none pe-9', className)}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <svg viewBox="0 0 16 16" aria-hidden="true" className="pointer-events-none absolute inset-e-3 top-1/2 size-4 -translate-y-1/2 text-muted">
          <path d="m4 6.5 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </span>
    </FieldFrame>
  )
}

const isWrong = (error: string | undefined) => (error !== undefined && error !== '') || undefined

// E-mails, addresses and numbers read left to right in Arabic pages too, but begin at the page's side; the room for what stands
// inside the box follows the page, not the text.
function insets(type: string, start: boolean, end: boolean): string {
  return ['email', 'url', 'tel', 'number', 'password'].includes(type)
    ? clsx('[direction:ltr] rtl:text-end', start && 'ps-9 rtl:ps-3 rtl:pe-9', end && (start ? 'pe-12 rtl:ps-12' : 'pe-12 rtl:ps-12 rtl:pe-3'))
    : clsx(start && 'ps-9', end && 'pe-12')
}

function frameProps({ label, hint, error, optional, labelHidden }: { [K in keyof FieldProps]: FieldProps[K] | undefined }): FieldProps {
  return { label, hint, error, optional: optional ?? false, labelHidden: labelHidden ?? false }
}
