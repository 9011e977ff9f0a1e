import { m } from '@lectern/i18n/messages'

import type { Bar } from './may.ts'

/** Why something can't be done to a person. */
export function barText(bar: Bar): string {
  switch (bar) {
    case 'yourself':
      return m.people_bar_yourself()
    case 'erased':
      return m.people_bar_erased()
    case 'suspended':
      return m.people_bar_suspended()
    case 'not_suspended':
      return m.people_bar_not_suspended()
    case 'admin':
      return m.people_bar_admin()
  }
}
