import type { Me } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'

const WORDS = {
  trainee: () => m.account_role_trainee(),
  corporate_trainee: () => m.account_role_corporate_trainee(),
  instructor: () => m.account_role_instructor(),
  admin: () => m.account_role_admin(),
} as const satisfies Record<Me['role'], () => string>

export function roleWord(role: Me['role']): string {
  return WORDS[role]()
}
