import type { ApplicationRow } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'

import { client } from '../../data/api.ts'
import type { BulkTask } from '../../parts/bulk-task.ts'
import { named } from '../../words/names.ts'

const ANSWER_MAX = 1000

/** Approves or rejects applications, all with the same answer; a rejection needs one. */
export function decisionTask(applications: readonly ApplicationRow[], decision: 'approved' | 'rejected'): BulkTask {
  const approves = decision === 'approved'
  const count = applications.length
  const [only] = applications
  const name = count === 1 && only !== undefined ? named(only.user.name) : null
  return {
    title:
      name === null
        ? approves
          ? m.people_approve_many({ count })
          : m.people_reject_many({ count })
        : approves
          ? m.people_approve_one({ name })
          : m.people_reject_one({ name }),
    explain: <p>{approves ? m.people_approve_explain({ count }) : m.people_reject_explain({ count })}</p>,
    subjects: applications.map(({ id, user }) => ({ id, name: user.name })),
    text: { label: m.people_answer(), hint: m.people_answer_hint(), required: !approves, max: ANSWER_MAX },
    confirm: approves ? m.people_approve() : m.people_reject(),
    danger: !approves,
    call: (applicationIds, answer) => client.staff.decideApplication.mutate({ applicationIds, decision, answer: answer === '' ? null : answer }),
    done: (done) => (approves ? m.people_approved_done({ count: done }) : m.people_rejected_done({ count: done })),
  }
}
