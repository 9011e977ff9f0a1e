import { m } from '@lectern/i18n/messages'
import BookOpen from 'lucide-react/icons/book-open'
import ChartColumn from 'lucide-react/icons/chart-column'
import History from 'lucide-react/icons/history'
import Receipt from 'lucide-react/icons/receipt-text'
import Scale from 'lucide-react/icons/scale'
import Server from 'lucide-react/icons/server'
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal'
import UserRoundCheck from 'lucide-react/icons/user-round-check'
import Users from 'lucide-react/icons/users'
import type { ComponentType } from 'react'

import { GO_KEYS, type Place } from '../shortcuts/keys.ts'

export interface PlaceFacts {
  place: Place
  /** The letter after `g`. */
  letter: string
  Icon: ComponentType<{ 'aria-hidden': 'true'; className?: string }>
  name: () => string
}

type Group = 'work' | 'house'

const FACTS = {
  '/': { group: 'work', Icon: ChartColumn, name: () => m.admin_nav_dashboard() },
  '/orders': { group: 'work', Icon: Receipt, name: () => m.admin_nav_orders() },
  '/courses': { group: 'work', Icon: BookOpen, name: () => m.admin_nav_courses() },
  '/people': { group: 'work', Icon: Users, name: () => m.admin_nav_people() },
  '/applications': { group: 'work', Icon: UserRoundCheck, name: () => m.house_nav_applications() },
  '/policies': { group: 'house', Icon: Scale, name: () => m.house_nav_policies() },
  '/settings': { group: 'house', Icon: SlidersHorizontal, name: () => m.house_nav_settings() },
  '/audit': { group: 'house', Icon: History, name: () => m.house_nav_audit() },
  '/system': { group: 'house', Icon: Server, name: () => m.admin_nav_system() },
} as const satisfies Record<Place, Pick<PlaceFacts, 'Icon' | 'name'> & { group: Group }>

/** The places of the console in the order of the navigation. */
export const PLACES: readonly PlaceFacts[] = Object.entries(GO_KEYS).map(([letter, place]) => ({ place, letter, ...FACTS[place] }))

/** The places by what they are for: the daily work, and the house itself. */
export const GROUPS: readonly { id: Group; name: () => string; places: readonly PlaceFacts[] }[] = [
  { id: 'work', name: () => m.house_group_work(), places: placesOf('work') },
  { id: 'house', name: () => m.house_group_house(), places: placesOf('house') },
]

/** Under the thumb on a phone; the others are one press further. */
const AT_HAND: readonly Place[] = ['/', '/orders', '/people', '/applications']
export const PLACES_AT_HAND: readonly PlaceFacts[] = PLACES.filter(({ place }) => AT_HAND.includes(place))

function placesOf(group: Group): PlaceFacts[] {
  return PLACES.filter(({ place }) => FACTS[place].group === group)
}

/** The place at a path or above it; undefined when there is none. */
export function placeAt(pathname: string): PlaceFacts | undefined {
  return PLACES.find(({ place }) => pathname === place || (place !== '/' && pathname.startsWith(`${place}/`)))
}
