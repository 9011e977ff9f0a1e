import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { Footer } from './footer.tsx'
import { Header } from './header.tsx'

/** Everything around a page. The player has its own frame. */
export function SiteFrame({ children }: { children: ReactNode }) {
  const player = useRouterState({ select: (state) => state.matches.some((match) => match.staticData.frame === 'player') })
  if (player) return children
  return (
    <>
      <Header />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <Footer />
    </>
  )
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** `player`: no header and footer of the site. */
    frame?: 'player'
  }
}
