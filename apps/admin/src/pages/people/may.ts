import type { UserRow } from '@lectern/api/contracts/staff'

export type PersonAction = 'role' | 'suspend' | 'reinstate' | 'end_sessions' | 'view_as'
/** Why an action is out of the question; the server has the last word. */
export type Bar = 'yourself' | 'erased' | 'suspended' | 'not_suspended' | 'admin'

/**
 * What keeps somebody from doing something to a person; null when nothing does. The last administrator needs no rule here: whoever looks at another
 * administrator is one too.
 */
export function barTo(action: PersonAction, person: Pick<UserRow, 'id' | 'role' | 'suspended' | 'erased'>, myId: string): Bar | null {
  if (person.erased) return 'erased'
  if (person.id === myId && action !== 'end_sessions') return 'yourself'
  switch (action) {
    case 'suspend':
      return person.suspended ? 'suspended' : null
    case 'reinstate':
      return person.suspended ? null : 'not_suspended'
    case 'view_as':
      return person.role === 'admin' ? 'admin' : person.suspended ? 'suspended' : null
    case 'role':
    case 'end_sessions':
      return null
  }
}
