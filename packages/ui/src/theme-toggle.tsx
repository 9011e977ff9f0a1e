import { m } from '@lectern/i18n/messages'
import SunMoon from 'lucide-react/icons/sun-moon'

import { IconButton } from './button.tsx'
import { applyTheme, themeFrom } from './theme.tsx'

/** Light or dark in one press; whatever the page shows now turns into the other. */
export function ThemeToggle() {
  return (
    <IconButton
      label={m.common_theme()}
      onClick={() => {
        const current = themeFrom(document.cookie) ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
        applyTheme(current === 'dark' ? 'light' : 'dark')
      }}
    >
      <SunMoon aria-hidden="true" />
    </IconButton>
  )
}
