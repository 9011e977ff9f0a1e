import type { UserRow } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { Badge } from '@lectern/ui/badge'

import type { PersonState } from '../../filters/people.ts'
import { when } from '../../lib/time.ts'

const NAMES = {
  active: () => m.people_state_active(),
  suspended: () => m.people_state_suspended(),
  unverified: () => m.people_state_unverified(),
  leaving: () => m.people_state_leaving(),
  erased: () => m.people_state_erased(),
} as const satisfies Record<PersonState, () => string>

export function personStateName(state: PersonState): string {
  return NAMES[state]()
}

/** What is out of the ordinary about an account; an ordinary one shows nothing. */
export function AccountState({ person }: { person: Pick<UserRow, 'suspended' | 'erased' | 'emailVerified' | 'deletionDueAt'> }) {
  if (person.erased) return <Badge>{m.people_state_erased()}</Badge>
  return (
    <span className="flex flex-wrap gap-1">
      {person.suspended && <Badge tone="carmine">{m.people_state_suspended()}</Badge>}
      {person.deletionDueAt !== null && <Badge tone="saffron">{m.people_leaves_on({ day: when(person.deletionDueAt, 'date') })}</Badge>}
      {!person.emailVerified && <Badge>{m.people_state_unverified()}</Badge>}
    </span>
  )
}
