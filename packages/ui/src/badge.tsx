import type { ReactNode } from 'react'

export type BadgeTone = 'neutral' | 'lapis' | 'saffron' | 'leaf' | 'carmine'

const TONES: Record<BadgeTone, string> = {
  neutral: 'bg-sunk text-muted',
  lapis: 'bg-lapis-wash text-lapis-strong',
  saffron: 'bg-saffron-wash text-saffron-ink',
  leaf: 'bg-leaf-wash text-leaf',
  carmine: 'bg-carmine-wash text-carmine',
}

/** A state in a word or two. */
export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span className={`inline-flex items-center gap-1 rounded-sm px-1.5 py-0.5 text-xs font-medium whitespace-nowrap [&>svg]:size-3 ${TONES[tone]}`}>
      {children}
    </span>
  )
}
