import type { AuditRow } from '@lectern/api/contracts/staff'
import { Link } from '@tanstack/react-router'

import { subjectName } from '../../words/audit.ts'
import { policyKindOf } from '../../words/policies.ts'

const LOOK = 'link'

/** What an action was done to, as a way to its page where it has one. */
export function SubjectLink({ entry: { action, subject } }: { entry: Pick<AuditRow, 'action' | 'subject'> }) {
  const name = <bdi>{subjectName(action, subject)}</bdi>
  if (action.startsWith('user.')) {
    return (
      <Link to="/people/$userId" params={{ userId: subject.id }} className={LOOK}>
        {name}
      </Link>
    )
  }
  if (action.startsWith('application.')) {
    return (
      <Link to="/applications" search={{ open: subject.id }} className={LOOK}>
        {name}
      </Link>
    )
  }
  if (action === 'setting.saved') {
    return (
      <Link to="/settings" hash={subject.id} className={LOOK}>
        {name}
      </Link>
    )
  }
  const kind = action === 'policy.published' ? policyKindOf(subject.id) : undefined
  if (kind !== undefined) {
    return (
      <Link to="/policies/$kind" params={{ kind }} className={LOOK}>
        {name}
      </Link>
    )
  }
  return <span className="wrap-anywhere">{name}</span>
}
