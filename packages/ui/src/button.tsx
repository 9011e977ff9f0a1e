import type { ComponentProps } from 'react'

import { type ButtonKind, type ButtonSize, buttonClasses } from './button-classes.tsx'
import { Spinner } from './spinner.tsx'

export interface ButtonProps extends ComponentProps<'button'> {
  kind?: ButtonKind
  size?: ButtonSize
  /** Work is going on: a spinner shows and further presses do nothing; focus and width stay. */
  busy?: boolean
}

export function Button({ kind = 'secondary', size = 'md', busy = false, className, type = 'button', children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      className={buttonClasses(kind, size, className)}
    >
      {busy && <Spinner />}
      {children}
    </button>
  )
}

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label'> {
  /** What it does; read aloud and shown as the browser's hint. */
  label: string
  size?: ButtonSize
}

const SQUARES: Record<ButtonSize, string> = { sm: 'size-8', md: 'size-10', lg: 'size-12' }

/** A button that is only an icon. */
export function IconButton({ label, size = 'md', className = '', type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className={`inline-grid shrink-0 place-items-center rounded-md text-muted transition-colors hover:bg-sunk hover:text-ink disabled:cursor-not-allowed disabled:opacity-40 [&>svg]:size-5 ${SQUARES[size]} ${className}`}
    />
  )
}
