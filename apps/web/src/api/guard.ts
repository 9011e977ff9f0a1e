import type { Me } from '@lectern/api/contracts/accounts'
import { type ParsedLocation, redirect } from '@tanstack/react-router'

import { withoutLocale } from '../lib/locale-path.ts'
import { safeNext } from '../lib/safe-next.ts'
import type { Services } from './services.ts'

/** The person who is signed in; guests are sent to log in and come back here afterwards. For `beforeLoad`. */
export async function requirePerson({ context, location }: { context: Services; location: ParsedLocation }): Promise<{ person: Me }> {
  const person = await context.session.me()
  if (person === null) throw redirect({ to: '/log-in', search: { next: location.pathname + location.searchStr } })
  return { person }
}

/** Whoever is signed in already has nothing to do on the pages for signing in: they go on to where they were going. For `beforeLoad`. */
export async function requireGuest({ context, search }: { context: Services; search: { next?: string } }): Promise<void> {
  // Without an answer they are taken for a guest: the form still says what is wrong.
  const person = await context.session.me().catch(() => null)
  if (person !== null) throw redirect({ href: withoutLocale(safeNext(search.next) ?? '/') })
}
