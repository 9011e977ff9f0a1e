import { m } from '@lectern/i18n/messages'
import { getLocale, setLocale } from '@lectern/i18n/runtime'
import { IconButton } from '@lectern/ui/button'
import { Menu, MenuChoice } from '@lectern/ui/menu'
import { applyTheme, type Theme, themeFrom } from '@lectern/ui/theme'
import SunMoon from 'lucide-react/icons/sun-moon'
import { useState } from 'react'

/** The console in the other language, at the same place. */
export function LanguageButton() {
  const other = getLocale() === 'ar' ? 'en' : 'ar'
  return (
    <button
      type="button"
      lang={other}
      onClick={() => void setLocale(other)}
      className="inline-flex min-h-10 items-center rounded-md px-2.5 text-sm text-muted hover:bg-sunk hover:text-ink"
    >
      {other === 'ar' ? m.common_locale_ar() : m.common_locale_en()}
    </button>
  )
}

/** Light, dark, or as the device. */
export function ThemeMenu() {
  const [theme, setTheme] = useState<Theme>(() => themeFrom(document.cookie) ?? 'system')
  return (
    <Menu
      trigger={
        <IconButton label={m.common_theme()}>
          <SunMoon aria-hidden="true" />
        </IconButton>
      }
    >
      <MenuChoice<Theme>
        label={m.common_theme()}
        value={theme}
        options={[
          { value: 'light', label: m.common_theme_light() },
          { value: 'dark', label: m.common_theme_dark() },
          { value: 'system', label: m.common_theme_system() },
        ]}
        onChange={(next) => {
          applyTheme(next)
          setTheme(next)
        }}
      />
    </Menu>
  )
}
