import { CourseCover } from '@lectern/ui/course-cover'
import type { ReactNode } from 'react'

/** Any id and hue would do; this pair draws strapwork on lapis cloth. */
const BINDING = { id: 'lectern', hue: 264 }

/** The quiet page around logging in, signing up and their like: the form on paper, a bound cover beside it on wide screens. */
export function AuthPage({ title, intro, children, footer }: { title: string; intro?: ReactNode; children?: ReactNode; footer?: ReactNode }) {
  return (
    <div className="page grid gap-x-20 py-10 sm:py-16 lg:grid-cols-[minmax(0,28rem)_minmax(0,1fr)]">
      <div className="grid w-full content-start gap-6 max-lg:mx-auto max-lg:max-w-md">
        <header className="grid gap-2">
          <h1 className="display text-3xl">{title}</h1>
          {intro !== undefined && <p className="text-muted">{intro}</p>}
        </header>
        {children}
        {footer !== undefined && <footer className="border-t border-line pt-5 text-sm text-muted">{footer}</footer>}
      </div>
      <div className="max-lg:hidden">
        <CourseCover {...BINDING} className="sticky top-8 w-full" />
      </div>
    </div>
  )
}
