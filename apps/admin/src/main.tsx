import './styles.css'

import { keepLocaleInBrowser } from '@lectern/i18n/admin-locale'
import { htmlAttributes } from '@lectern/i18n/negotiate'
import { Direction } from '@lectern/ui/direction'
import { Toasts } from '@lectern/ui/toast'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { queryClient } from './data/api.ts'
import { fontsReady } from './lib/fonts-ready.ts'
import { router } from './router.tsx'

const locale = keepLocaleInBrowser()
Object.assign(document.documentElement, htmlAttributes(locale))

const place = document.getElementById('console')
if (place === null) throw new Error('index.html has no place for the console')

await fontsReady(locale)
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Direction locale={locale}>
        <Toasts>
          <RouterProvider router={router} />
        </Toasts>
      </Direction>
    </QueryClientProvider>
  </StrictMode>,
)
