import type { Me } from '@lectern/api/contracts/accounts'
import { type ParsedLocation, redirect } from '@tanstack/react-router'

import type { Services } from './services.ts'

/** The person who is signed in; guests are sent to log in and come back here afterwards. For `beforeLoad`. */
export async function requirePerson({ context, location }: { context: Services; location: ParsedLocation }): Promise<{ person: Me }> {
  const person = await context.session.me()
  if (person === null) throw redirect({ to: '/log-in', search: { next: location.pathname + location.searchStr } })
  return { person }
}
