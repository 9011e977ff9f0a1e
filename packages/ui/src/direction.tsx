import { DirectionProvider } from '@base-ui/react/direction-provider'
import { directionOf, type Locale } from '@lectern/kernel/locale'
import type { ReactNode } from 'react'

/** Around an app: tells menus, tabs and sliders which way arrow keys go. `<html dir>` is set beside it. */
export function Direction({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <DirectionProvider direction={directionOf(locale)}>{children}</DirectionProvider>
}
