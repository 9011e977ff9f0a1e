import { cloneElement, type ReactElement, type ReactNode } from 'react'

export interface SubjectChipProps {
  hue: number
  children: ReactNode
  /** The app's link element; without it the chip is plain text. */
  link?: ReactElement<{ className?: string; children?: ReactNode }>
  count?: ReactNode
  selected?: boolean
}

/** A subject with its colour, as a filter or a link. */
export function SubjectChip({ hue, children, link, count, selected = false }: SubjectChipProps) {
  const className = `inline-flex min-h-9 items-center gap-2 rounded-full border px-3.5 text-sm no-underline transition-colors ${selected ? 'border-ink bg-ink text-paper' : 'border-line bg-raised text-ink'} ${link === undefined ? '' : selected ? '' : 'hover:border-ink'}`
  const inside = (
    <>
      <svg viewBox="0 0 12 12" aria-hidden="true" className="size-2.5">
        <path
          d="M6 0l1.800 1.660 2.440-.100-.100 2.440L12 6l-1.860 2 .1 2.440-2.440-.1L6 12l-1.800-1.660-2.440.1.1-2.440L0 6l1.860-2-.1-2.440 2.440.1z"
          fill={`light-dark(oklch(0.56 0.14 ${hue}), oklch(0.74 0.12 ${hue}))`}
        />
      </svg>
      {children}
      {count !== undefined && <span className={`figures ${selected ? '' : 'text-muted'}`}>{count}</span>}
    </>
  )
  return link === undefined ? <span className={className}>{inside}</span> : cloneElement(link, { className, children: inside })
}
