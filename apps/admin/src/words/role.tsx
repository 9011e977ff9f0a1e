import { m } from '@lectern/i18n/messages'
import { Badge, type BadgeTone } from '@lectern/ui/badge'

import type { Role } from '../filters/people.ts'

const WORDS = {
  trainee: { tone: 'neutral', say: () => m.admin_role_trainee() },
  corporate_trainee: { tone: 'leaf', say: () => m.admin_role_corporate_trainee() },
  instructor: { tone: 'lapis', say: () => m.admin_role_instructor() },
  admin: { tone: 'saffron', say: () => m.admin_role_admin() },
} as const satisfies Record<Role, { tone: BadgeTone; say: () => string }>

export function roleName(role: Role): string {
  return WORDS[role].say()
}

export function RoleBadge({ role }: { role: Role }) {
  return <Badge tone={WORDS[role].tone}>{WORDS[role].say()}</Badge>
}
