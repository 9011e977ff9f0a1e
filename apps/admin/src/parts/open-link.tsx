import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** A row's name as a link to its detail, for screen readers and new tabs; the keyboard goes by rows. */
export function OpenLink({ from, id, children }: { from: '/orders' | '/courses' | '/people' | '/applications' | '/audit'; id: string; children: ReactNode }) {
  return (
    <Link from={from} to="." search={(before) => ({ ...before, open: id })} resetScroll={false} tabIndex={-1} className="block min-w-0 text-ink no-underline">
      {children}
    </Link>
  )
}
