import { users } from '@lectern/db/core/accounts'

import type { SignedIn } from './actor.ts'

/** The columns of a user that an actor is made of. */
export const personColumns = {
  id: users.id,
  role: users.role,
  name: users.name,
  username: users.username,
  email: users.email,
  emailVerifiedAt: users.emailVerifiedAt,
  locale: users.locale,
  country: users.country,
  currency: users.currency,
  suspendedAt: users.suspendedAt,
  erasedAt: users.erasedAt,
}

export type Person = Pick<typeof users.$inferSelect, keyof typeof personColumns>

/** Whether anybody may act as them: neither suspended nor erased. */
export function isOpen(person: Pick<Person, 'suspendedAt' | 'erasedAt'>): boolean {
  return person.suspendedAt === null && person.erasedAt === null
}

export function actorOf(person: Person, via: SignedIn['via']): SignedIn {
  const { id, role, name, username, email, emailVerifiedAt, locale, country, currency } = person
  return { kind: 'user', id, role, name, username, email, emailVerified: emailVerifiedAt !== null, locale, country, currency, via }
}
