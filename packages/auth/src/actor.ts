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
  readonly via: Via
}

/** How somebody proved who they are. */
export type Via = { kind: 'session'; sessionId: string } | Viewing | { kind: 'token'; tokenId: string; scopes: readonly Scope[] }

/** An admin who looks at the site as the person, for 30 minutes at most (A8); writes are refused but for those that end it. */
export interface Viewing {
  readonly kind: 'viewing'
  readonly sessionId: string
  readonly viewingId: string
  readonly admin: { readonly id: string; readonly name: string }
  readonly until: Date
}

export const guest: Guest = { kind: 'guest' }
