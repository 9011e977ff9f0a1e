import { useRouterState } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'

import { useMe } from '../../api/use-services.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'

// Only staff ever see it.
const ViewingBanner = lazy(() => import('./viewing-banner.tsx').then((module) => ({ default: module.ViewingBanner })))

/** Everything around a page. The player has its own frame. */
export function SiteFrame({ children }: { children: ReactNode }) {
  const player = useRouterState({ select: (state) => state.matches.some((match) => match.staticData.frame === 'player') })
  const me = useMe()
  return (
    <>
      {me !== null && me.viewing !== null && (
        <Suspense>
          <ViewingBanner name={me.name} until={me.viewing.until} />
        </Suspense>
      )}
      {player ? (
        children
      ) : (
        <>
          <Header />
          <main id="content" tabIndex={-1} className="flex-1 outline-none">
            {children}
          </main>
          <Footer />
        </>
      )}
    </>
  )
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** `player`: no header and footer of the site. */
    frame?: 'player'
  }
}
