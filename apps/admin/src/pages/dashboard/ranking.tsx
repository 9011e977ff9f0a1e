import { formatNumber } from '@lectern/i18n/format'
import { getLocale } from '@lectern/i18n/runtime'
import type { ReactNode } from 'react'

interface Ranked {
  id: string
  name: ReactNode
  count: number
  /** Under the name. */
  note?: ReactNode
}

/** The first of a list by a count, each with a bar as long as its share of the first one's. */
export function Ranking({ items }: { items: readonly Ranked[] }) {
  const most = Math.max(1, ...items.map(({ count }) => count))
  return (
    <ol>
      {items.map(({ id, name, count, note }) => (
        <li key={id} className="relative border-b border-line text-sm">
          <div className="flex min-h-10 items-center justify-between gap-4 py-1.5">
            <span className="min-w-0">
              <span className="block truncate">{name}</span>
              {note !== undefined && <span className="block text-xs text-muted figures">{note}</span>}
            </span>
            <span className="font-medium figures">{formatNumber(count, getLocale())}</span>
          </div>
          <span
            aria-hidden="true"
            className="absolute inset-s-0 -bottom-px block h-[3px] rounded-full bg-lapis"
            style={{ width: `${(count / most) * 100}%` }}
          />
        </li>
      ))}
    </ol>
  )
}
