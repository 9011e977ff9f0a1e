import type { Me, TokenInfo } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'

export type Scope = TokenInfo['scopes'][number]

const WORDS = {
  'courses:read': { name: () => m.account_scope_courses_read(), meaning: () => m.settings_scope_courses_read() },
  'learning:read': { name: () => m.account_scope_learning_read(), meaning: () => m.settings_scope_learning_read() },
  'orders:read': { name: () => m.account_scope_orders_read(), meaning: () => m.settings_scope_orders_read() },
  'teaching:write': { name: () => m.account_scope_teaching_write(), meaning: () => m.settings_scope_teaching_write() },
  'staff:read': { name: () => m.account_scope_staff_read(), meaning: () => m.settings_scope_staff_read() },
} as const satisfies Record<Scope, { name: () => string; meaning: () => string }>

export function scopeWord(scope: Scope): string {
  return WORDS[scope].name()
}

/** What a program with this scope may do, and what it still may not. */
export function scopeMeaning(scope: Scope): string {
  return WORDS[scope].meaning()
}

const OWN = ['courses:read', 'learning:read'] as const

/** What a token of a person can be allowed at all; the server checks again. */
export const SCOPES_FOR = {
  trainee: [...OWN, 'orders:read'],
  corporate_trainee: OWN,
  instructor: [...OWN, 'orders:read', 'teaching:write'],
  admin: [...OWN, 'orders:read', 'staff:read'],
} as const satisfies Record<Me['role'], readonly Scope[]>
