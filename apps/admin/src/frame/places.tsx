import { m } from '@lectern/i18n/messages'
import BookOpen from 'lucide-react/icons/book-open'
import ChartColumn from 'lucide-react/icons/chart-column'
import Receipt from 'lucide-react/icons/receipt-text'
import Server from 'lucide-react/icons/server'
import Users from 'lucide-react/icons/users'
import type { ComponentType } from 'react'

import { GO_KEYS, type Place } from '../shortcuts/keys.ts'

interface PlaceFacts {
  place: Place
  /** The letter after `g`. */
  letter: string
  Icon: ComponentType<{ 'aria-hidden': 'true'; className?: string }>
  name: () => string
}

const FACTS = {
  '/': { Icon: ChartColumn, name: () => m.admin_nav_dashboard() },
  '/orders': { Icon: Receipt, name: () => m.admin_nav_orders() },
  '/courses': { Icon: BookOpen, name: () => m.admin_nav_courses() },
  '/people': { Icon: Users, name: () => m.admin_nav_people() },
  '/system': { Icon: Server, name: () => m.admin_nav_system() },
} as const satisfies Record<Place, Pick<PlaceFacts, 'Icon' | 'name'>>

/** The places of the console in the order of the navigation. */
export const PLACES: readonly PlaceFacts[] = Object.entries(GO_KEYS).map(([letter, place]) => ({ place, letter, ...FACTS[place] }))

/** The name of the place at a path; undefined when there is none. */
export function placeName(pathname: string): string | undefined {
  return PLACES.find(({ place }) => place === pathname)?.name()
}
