import { users } from '@lectern/db/core/accounts'
import type { Role } from '@lectern/db/values'
import type { Currency } from '@lectern/kernel/currency'
import type { Locale } from '@lectern/kernel/locale'
import { sql } from 'drizzle-orm'

import type { SignedIn } from './actor.ts'

/** What an actor is made of; moments that only answer yes or no come as that, because each costs when a session is looked up. */
export const personColumns = {
  id: users.id,
  role: users.role,
  name: users.name,
  username: users.username,
  email: users.email,
  emailVerified: sql<boolean>`${users.emailVerifiedAt} is not null`,
  locale: users.locale,
  country: users.country,
  currency: users.currency,
  /** Anybody may act as them: neither suspended nor erased. */
  open: sql<boolean>`${users.suspendedAt} is null and ${users.erasedAt} is null`,
}

export interface Person {
  id: string
  role: Role
  name: string
  username: string
  email: string
  emailVerified: boolean
  locale: Locale
  country: string
  currency: Currency | null
  open: boolean
}

export function actorOf({ id, role, name, username, email, emailVerified, locale, country, currency }: Person, via: SignedIn['via']): SignedIn {
  return { kind: 'user', id, role, name, username, email, emailVerified, locale, country, currency, via }
}
