import type { ReactNode } from 'react'

/** One page of the account area. */
export function AccountPage({ title, intro, children }: { title: string; intro?: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-10">
      <header className="grid gap-1.5">
        <h1 className="display text-2xl sm:text-3xl">{title}</h1>
        {intro !== undefined && <p className="text-muted">{intro}</p>}
      </header>
      {children}
    </div>
  )
}

/** One matter of such a page; `id` can be linked to. */
export function AccountSection({ id, title, text, children }: { id: string; title: string; text?: ReactNode; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="grid gap-5 border-t border-line pt-6">
      <header className="grid gap-1">
        <h2 id={`${id}-title`} className="text-lg font-semibold">
          {title}
        </h2>
        {text !== undefined && <p className="text-sm text-muted">{text}</p>}
      </header>
      {children}
    </section>
  )
}
