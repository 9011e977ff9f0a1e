import type { ReactNode } from 'react'

/** One figure with its name; `change` says how it moved, and whether that is good: null for neither. */
export function Stat({
  label,
  value,
  change,
  hint,
}: {
  label: ReactNode
  value: ReactNode
  change?: { text: string; good: boolean | null }
  hint?: ReactNode
}) {
  return (
    <div className="flex min-w-0 flex-col gap-1 border-t-2 border-ink pt-3">
      <span className="text-sm text-muted">{label}</span>
      <span className="flex flex-wrap items-baseline gap-x-3">
        <span className="display text-xl figures sm:text-2xl">{value}</span>
        {change !== undefined && (
          <span className={`text-sm figures ${change.good === null ? 'text-muted' : change.good ? 'text-leaf' : 'text-carmine'}`}>
            <bdi dir="ltr">{change.text}</bdi>
          </span>
        )}
      </span>
      {hint !== undefined && <span className="text-sm text-muted">{hint}</span>}
    </div>
  )
}
