import { formatList } from '@lectern/i18n/format'
import type { Locale } from '@lectern/kernel/locale'

/** People's names in one line. Each keeps its own direction, so that an Arabic and a Latin name side by side stay in the list's order. */
export function joinNames(people: readonly { name: string }[], locale: Locale): string {
  const [only] = people
  if (people.length === 1 && only !== undefined) return only.name
  return formatList(
    people.map(({ name }) => `\u2068${name}\u2069`),
    locale,
  )
}
