import { m } from '@lectern/i18n/messages'

import type { Role } from '../../filters/people.ts'

/** What a role lets somebody do. */
export function roleMeaning(role: Role): string {
  switch (role) {
    case 'trainee':
      return m.people_role_trainee_means()
    case 'corporate_trainee':
      return m.people_role_corporate_trainee_means()
    case 'instructor':
      return m.people_role_instructor_means()
    case 'admin':
      return m.people_role_admin_means()
  }
}
