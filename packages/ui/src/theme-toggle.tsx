import { m } from '@lectern/i18n/messages'

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
      {/* Drawn here: it is on every first page, which should need no icon library for it. */}
      <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
        <circle cx="12" cy="12" r="8" />
        <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
      </svg>
    </IconButton>
  )
}
