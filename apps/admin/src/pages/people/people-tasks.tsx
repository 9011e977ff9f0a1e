import { m } from '@lectern/i18n/messages'

import { client } from '../../data/api.ts'
import type { BulkTask } from '../../parts/bulk-task.ts'
import { named } from '../../words/names.ts'

interface Subject {
  id: string
  name: string
  suspended: boolean
}

const REASON_MAX = 500

/** Locks people out until they are reinstated. Who is suspended already is left as they are. */
export function suspendTask(people: readonly Subject[]): BulkTask {
  const subjects = people.filter(({ suspended }) => !suspended)
  const [only] = subjects
  const already = people.length - subjects.length
  return {
    title: subjects.length === 1 && only !== undefined ? m.people_suspend_one({ name: named(only.name) }) : m.people_suspend_many({ count: subjects.length }),
    explain: (
      <>
        <p>{m.people_suspend_explain({ count: subjects.length })}</p>
        {already > 0 && <p className="text-sm text-muted">{m.people_suspended_already({ count: already })}</p>}
      </>
    ),
    subjects,
    text: { label: m.people_reason(), hint: m.people_reason_hint(), required: true, max: REASON_MAX },
    confirm: m.people_suspend(),
    danger: true,
    call: (userIds, reason) => client.staff.suspend.mutate({ userIds, reason }),
    done: (count) => m.people_suspended_done({ count }),
  }
}

/** Lets suspended people in again. */
export function reinstateTask(people: readonly Subject[]): BulkTask {
  const subjects = people.filter(({ suspended }) => suspended)
  const [only] = subjects
  return {
    title:
      subjects.length === 1 && only !== undefined ? m.people_reinstate_one({ name: named(only.name) }) : m.people_reinstate_many({ count: subjects.length }),
    explain: <p>{m.people_reinstate_explain({ count: subjects.length })}</p>,
    subjects,
    text: { label: m.people_reason(), hint: m.people_reason_hint(), required: true, max: REASON_MAX },
    confirm: m.people_reinstate(),
    danger: false,
    call: (userIds, reason) => client.staff.reinstate.mutate({ userIds, reason }),
    done: (count) => m.people_reinstated_done({ count }),
  }
}
