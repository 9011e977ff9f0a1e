import type { Role } from '@lectern/db/values'
import type { Currency } from '@lectern/kernel/currency'
import type { Locale } from '@lectern/kernel/locale'

import type { Scope } from './scopes.ts'

/** Who makes a request. */
export type Actor = Guest | SignedIn

export interface Guest {
  readonly kind: 'guest'
}

export interface SignedIn {
  readonly kind: 'user'
  readonly id: string
  readonly role: Role
  readonly name: string
  readonly username: string
  readonly email: string
  readonly emailVerified: boolean
  readonly locale: Locale
  readonly country: string
  readonly currency: Currency | null
  readonly via: { kind: 'session'; sessionId: string } | { kind: 'token'; tokenId: string; scopes: readonly Scope[] }
}

export const guest: Guest = { kind: 'guest' }
