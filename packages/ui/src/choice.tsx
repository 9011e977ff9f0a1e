import { clsx } from 'clsx'
import { type ComponentProps, type ReactNode, useId } from 'react'

import { FieldError } from './field.tsx'

const BOX =
  'peer relative mt-[0.2em] size-[1.15em] shrink-0 appearance-none border border-line-strong bg-raised bg-center bg-no-repeat transition-colors hover:border-ink checked:border-lapis checked:bg-lapis disabled:cursor-not-allowed disabled:opacity-50 aria-invalid:border-carmine'

interface ChoiceProps extends Omit<ComponentProps<'input'>, 'type' | 'children'> {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
}

/** A single yes or no. */
export function Checkbox({ label, hint, error, id, className, ...rest }: ChoiceProps) {
  return <Choice type="checkbox" label={label} hint={hint} error={error} id={id} className={className} box="rounded-sm" mark="m3.5 8.5 3 3 6-7" {...rest} />
}

/** On or off, at once and without a save button. */
export function Switch({ label, hint, error, id, className, ...rest }: ChoiceProps) {
  const made = useId()
  const own = id ?? made
  return (
    <Labelled id={own} label={label} hint={hint} error={error} className={clsx('[&>label]:gap-3', className)}>
      <span className="relative mt-[0.1em] inline-flex">
        <input
          {...rest}
          id={own}
          type="checkbox"
          // A checkbox tells its own state.
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
          role="switch"
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={descriptionOf(own, hint, error)}
          className="peer h-5 w-9 appearance-none rounded-full border border-line-strong bg-sunk transition-colors checked:border-lapis checked:bg-lapis disabled:opacity-50"
        />
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-s-[3px] top-[3px] size-3.5 rounded-full bg-line-strong transition-transform peer-checked:translate-x-4 peer-checked:bg-on-lapis rtl:peer-checked:-translate-x-4"
        />
      </span>
    </Labelled>
  )
}

export interface RadioGroupProps {
  name: string
  legend: ReactNode
  options: readonly { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }[]
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  error?: string | undefined
  /** Boxes around the options, for choices that matter (a way to pay). */
  boxed?: boolean
}

/** One of a few, all in sight. */
export function RadioGroup({ name, legend, options, value, defaultValue, onChange, error, boxed = false }: RadioGroupProps) {
  const id = useId()
  return (
    <fieldset aria-describedby={error === undefined ? undefined : `${id}-error`} className="flex flex-col gap-2">
      <legend className="mb-2 text-sm font-medium">{legend}</legend>
      {options.map((option) => (
        <div
          key={option.value}
          className={boxed ? 'rounded-md border border-line bg-raised p-3 has-checked:border-lapis has-checked:bg-lapis-wash' : undefined}
        >
          <Choice
            type="radio"
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            error={undefined}
            disabled={option.disabled}
            box="rounded-full"
            mark="M8 8h.01"
            markWidth={7}
            {...(value === undefined ? { defaultChecked: option.value === defaultValue } : { checked: option.value === value })}
            onChange={(event) => onChange?.(event.currentTarget.value)}
          />
        </div>
      ))}
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  )
}

function Choice({
  label,
  hint,
  error,
  id,
  className,
  box,
  mark,
  markWidth = 2,
  ...rest
}: ComponentProps<'input'> & { label: ReactNode; hint: ReactNode; error: string | undefined; box: string; mark: string; markWidth?: number }) {
  const made = useId()
  const own = id ?? made
  return (
    <Labelled id={own} label={label} hint={hint} error={error} className={className}>
      <span className="relative inline-flex">
        <input
          {...rest}
          id={own}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={descriptionOf(own, hint, error)}
          className={clsx(BOX, box)}
        />
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="pointer-events-none absolute inset-0 mt-[0.2em] size-[1.15em] text-on-lapis opacity-0 peer-checked:opacity-100"
        >
          <path d={mark} fill="none" stroke="currentColor" strokeWidth={markWidth} strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </span>
    </Labelled>
  )
}

interface LabelledProps {
  id: string
  label: ReactNode
  hint: ReactNode
  error: string | undefined
  className: string | undefined
  children: ReactNode
}

/** The control first, its words beside it, what is wrong below. */
function Labelled({ id, label, hint, error, className, children }: LabelledProps) {
  return (
    <div className={clsx('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="flex items-start gap-2.5">
        {children}
        <span className="flex min-w-0 flex-col">
          {label}
          {hint !== undefined && (
            <span id={`${id}-hint`} className="text-sm text-muted">
              {hint}
            </span>
          )}
        </span>
      </label>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}

function descriptionOf(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  const parts = [error === undefined ? null : `${id}-error`, hint === undefined ? null : `${id}-hint`].filter((part) => part !== null)
  return parts.length === 0 ? undefined : parts.join(' ')
}
