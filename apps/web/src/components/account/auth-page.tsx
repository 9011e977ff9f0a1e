import type { ReactNode } from 'react'

/** The quiet page around logging in, signing up and their like: the form on paper, the girih border beside it on wide screens. */
export function AuthPage({ title, intro, children, footer }: { title: string; intro?: ReactNode; children: ReactNode; footer?: ReactNode }) {
  return (
    <div className="page grid gap-10 py-10 sm:py-16">
      <div className="mx-auto grid w-full max-w-md gap-6">
        <header className="grid gap-2">
          <h1 className="display text-3xl">{title}</h1>
          {intro !== undefined && <p className="text-muted">{intro}</p>}
        </header>
        {children}
        {footer !== undefined && <footer className="border-t border-line pt-5 text-sm text-muted">{footer}</footer>}
      </div>
    </div>
  )
}
