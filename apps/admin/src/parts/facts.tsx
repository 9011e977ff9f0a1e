import type { ReactNode } from 'react'

/** Names with their values, a line each. */
export function Facts({ facts }: { facts: readonly { name: string; value: ReactNode }[] }) {
  return (
    <dl className="grid grid-cols-[minmax(7rem,auto)_minmax(0,1fr)] gap-x-6 text-sm">
      {facts.map(({ name, value }) => (
        <div key={name} className="col-span-2 grid min-h-9 grid-cols-subgrid items-center border-b border-line py-1.5">
          <dt className="text-muted">{name}</dt>
          <dd className="min-w-0 wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A part of a sheet or page with its heading. */
export function Part({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="min-w-0">
      <div className="mb-1 flex min-h-9 items-center justify-between gap-4 border-b border-line-strong">
        <h2 className="text-sm font-semibold">{title}</h2>
        {aside !== undefined && <div className="shrink-0 text-sm text-muted figures">{aside}</div>}
      </div>
      {children}
    </section>
  )
}

/** A line of a list in a sheet: what it is, and something at the end side. */
export function Line({ children, end }: { children: ReactNode; end?: ReactNode }) {
  return (
    <li className="flex min-h-10 items-center justify-between gap-4 border-b border-line py-1.5 text-sm">
      <div className="min-w-0">{children}</div>
      {end !== undefined && <div className="flex shrink-0 items-center gap-3">{end}</div>}
    </li>
  )
}

export function Nothing({ children }: { children: ReactNode }) {
  return <p className="py-2.5 text-sm text-muted">{children}</p>
}
