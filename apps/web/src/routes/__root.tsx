import { m } from '@lectern/i18n/messages'
import { directionOf } from '@lectern/kernel/locale'
import faviconUrl from '@lectern/ui/favicon.svg?url'
import { fontPreloads } from '@lectern/ui/fonts'
import { createRootRouteWithContext, HeadContent, Outlet, Scripts } from '@tanstack/react-router'

import type { Services } from '../api/services.ts'
import { pageFacts } from '../api/page-facts.ts'
import { SiteFrame } from '../components/layout/site-frame.tsx'
import { alternates } from '../lib/alternates.ts'
import stylesUrl from '../styles.css?url'

export const Route = createRootRouteWithContext<Services>()({
  // A visitor whose session can't be read just now sees the public pages as a guest would; the next page asks again.
  loader: async ({ context }) => ({ me: await context.session.me().catch(() => null), ...pageFacts() }),
  staleTime: Number.POSITIVE_INFINITY,
  head: ({ loaderData, match, matches }) => ({
    meta: [
      { charSet: 'utf-8' },
      { name: 'viewport', content: 'width=device-width, initial-scale=1' },
      { title: m.catalog_home_title() },
      { property: 'og:site_name', content: m.common_brand() },
      { name: 'theme-color', media: '(prefers-color-scheme: light)', content: '#faf7f1' },
      { name: 'theme-color', media: '(prefers-color-scheme: dark)', content: '#12141c' },
    ],
    links: [
      { rel: 'stylesheet', href: stylesUrl },
      ...fontPreloads(match.context.locale),
      { rel: 'icon', type: 'image/svg+xml', href: faviconUrl },
      ...alternates(loaderData?.origin ?? '', matches.at(-1)?.pathname ?? '/'),
    ],
  }),
  component: Page,
})

function Page() {
  const { locale } = Route.useRouteContext()
  const { theme } = Route.useLoaderData()
  return (
    // The theme toggle changes the attribute by itself.
    <html lang={locale} dir={directionOf(locale)} {...(theme === null ? {} : { 'data-theme': theme })} suppressHydrationWarning>
      <head>
        <HeadContent />
      </head>
      <body className="flex min-h-dvh flex-col">
        <SiteFrame>
          <Outlet />
        </SiteFrame>
        <Scripts />
      </body>
    </html>
  )
}
