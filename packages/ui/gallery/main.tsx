import './gallery.css'

import { overwriteGetLocale } from '@lectern/i18n/runtime'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { createRoot } from 'react-dom/client'

import { Toasts } from '../src/toast.tsx'
import { TooltipProvider } from '../src/tooltip.tsx'
import { Gallery } from './gallery.tsx'

// Addresses: ?locale=ar&theme=dark
const wanted = new URLSearchParams(location.search)
const locale = wanted.get('locale') === 'ar' ? 'ar' : 'en'
const theme = wanted.get('theme')
overwriteGetLocale(() => locale)
document.documentElement.lang = locale
document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr'
if (theme === 'dark' || theme === 'light') document.documentElement.dataset['theme'] = theme

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <DirectionProvider direction={locale === 'ar' ? 'rtl' : 'ltr'}>
    <TooltipProvider>
      <Toasts>
        <Gallery locale={locale} />
      </Toasts>
    </TooltipProvider>
  </DirectionProvider>,
)
