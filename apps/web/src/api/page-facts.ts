import { themeFrom } from '@lectern/ui/theme'
import { createIsomorphicFn } from '@tanstack/react-start'

import { serverEnv } from '../server/env.ts'
import { pageContext } from '../server/page-context.ts'

export interface PageFacts {
  theme: 'light' | 'dark' | null
  /** Public origin of the site. */
  origin: string
}

/** What the first bytes of a page need to know beside its data. */
export const pageFacts = createIsomorphicFn()
  .server((): PageFacts => ({ theme: themeFrom(pageContext().request.headers.get('cookie')) ?? null, origin: serverEnv().siteUrl }))
  .client((): PageFacts => ({ theme: themeFrom(document.cookie) ?? null, origin: window.location.origin }))
