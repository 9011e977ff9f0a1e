import type { Me, TokenInfo } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'

export type Scope = TokenInfo['scopes'][number]

const WORDS = {
  'courses:read': () => m.account_scope_courses_read(),
  'learning:read': () => m.account_scope_learning_read(),
  'orders:read': () => m.account_scope_orders_read(),
  'teaching:write': () => m.account_scope_teaching_write(),
  'staff:read': () => m.account_scope_staff_read(),
} as const satisfies Record<Scope, () => string>

export function scopeWord(scope: Scope): string {
  return WORDS[scope]()
}

/** What a token of this person can be allowed at all; the server checks again. */
export function scopesFor(role: Me['role']): Scope[] {
  const own: Scope[] = ['courses:read', 'learning:read']
  switch (role) {
    case 'trainee':
      return [...own, 'orders:read']
    case 'corporate_trainee':
      return own
    case 'instructor':
      return [...own, 'orders:read', 'teaching:write']
    case 'admin':
      return [...own, 'orders:read', 'staff:read']
  }
}
