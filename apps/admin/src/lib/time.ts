import { type DateStyle, formatDate } from '@lectern/i18n/format'
import { getLocale } from '@lectern/i18n/runtime'

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

/** An instant in the time of whoever looks at the console. */
export function when(iso: string, style: DateStyle = 'dateTime'): string {
  return formatDate(iso, getLocale(), style, ZONE)
}
