import { clsx } from 'clsx'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'sm' | 'md' | 'lg'

const KINDS: Record<ButtonKind, string> = {
  primary: 'bg-lapis text-on-lapis hover:bg-lapis-strong',
  secondary: 'border border-line-strong bg-raised text-ink hover:border-ink hover:bg-sunk',
  quiet: 'text-ink hover:bg-sunk',
  danger: 'bg-carmine text-on-carmine hover:bg-carmine-strong',
}

const SIZES: Record<ButtonSize, string> = {
  sm: 'min-h-8 px-3 text-sm gap-1.5',
  md: 'min-h-10 px-4 text-base gap-2',
  lg: 'min-h-12 px-6 text-lg gap-2.5',
}

/** The look of a button for a link: `<Link className={buttonClasses('primary')}>`. */
export function buttonClasses(kind: ButtonKind = 'secondary', size: ButtonSize = 'md', className?: string): string {
  return clsx(
    'inline-flex shrink-0 items-center justify-center rounded-md text-center font-medium leading-tight no-underline transition-colors select-none',
    'disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50 [&>svg]:size-[1.15em] [&>svg]:shrink-0',
    KINDS[kind],
    SIZES[size],
    className,
  )
}
