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
        <li key={id} className="border-b border-line py-2 text-sm">
          <div className="flex items-baseline justify-between gap-4">
            <span className="min-w-0 truncate">{name}</span>
            <span className="font-medium figures">{formatNumber(count, getLocale())}</span>
          </div>
          <div className="mt-1.5 flex items-center gap-4">
            <span aria-hidden="true" className="block h-1 flex-1">
              <span className="block h-full rounded-full bg-lapis" style={{ width: `${(count / most) * 100}%` }} />
            </span>
            {note !== undefined && <span className="text-xs text-muted figures">{note}</span>}
          </div>
        </li>
      ))}
    </ol>
  )
}
