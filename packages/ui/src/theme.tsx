export type Theme = 'light' | 'dark' | 'system'

export const THEME_COOKIE = 'lectern_theme'

/** The theme out of a Cookie header or document.cookie, for `<html data-theme>`; undefined means as the device. */
export function themeFrom(cookies: string | null | undefined): 'light' | 'dark' | undefined {
  const value = new RegExp(`(?:^|;\\s*)${THEME_COOKIE}=(light|dark)(?:;|$)`).exec(cookies ?? '')?.[1]
  return value === 'light' || value === 'dark' ? value : undefined
}

/** Shows a theme at once and keeps it for a year; the server reads the cookie, so no page flashes. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') {
    delete document.documentElement.dataset['theme']
    document.cookie = `${THEME_COOKIE}=; path=/; max-age=0; samesite=lax`
  } else {
    document.documentElement.dataset['theme'] = theme
    document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=31536000; samesite=lax`
  }
}
