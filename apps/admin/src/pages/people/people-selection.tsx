import type { UserRow } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { SelectionBar } from '@lectern/ui/selection-bar'
import UserCheck from 'lucide-react/icons/user-check'
import UserX from 'lucide-react/icons/user-x'
import { useState } from 'react'

import { patchPeople, refreshPeople } from '../../data/people.ts'
import { BulkDialog } from '../../parts/bulk-dialog.tsx'
import type { BulkTask } from '../../parts/bulk-task.ts'
import { reinstateTask, suspendTask } from './people-tasks.tsx'

/** What can be done to the people who are selected. */
export function PeopleSelection({ people, onClear }: { people: readonly UserRow[]; onClear: () => void }) {
  const [asked, setAsked] = useState<{ task: BulkTask; suspended: boolean }>()
  const suspended = people.filter((person) => person.suspended).length
  const erased = people.filter((person) => person.erased).length
  return (
    <>
      {people.length > 0 && (
        <SelectionBar label={m.people_selected({ count: people.length })} onClear={onClear}>
          <Button
            size="sm"
            disabled={suspended + erased === people.length}
            onClick={() => setAsked({ task: suspendTask(people.filter((person) => !person.erased)), suspended: true })}
          >
            <UserX aria-hidden="true" />
            {m.people_suspend()}
          </Button>
          <Button size="sm" disabled={suspended === 0} onClick={() => setAsked({ task: reinstateTask(people), suspended: false })}>
            <UserCheck aria-hidden="true" />
            {m.people_reinstate()}
          </Button>
        </SelectionBar>
      )}
      <BulkDialog
        task={asked?.task}
        onClose={() => setAsked(undefined)}
        onDone={(ids) => {
          if (asked === undefined) return
          patchPeople(ids, { suspended: asked.suspended })
          void refreshPeople(ids)
        }}
      />
    </>
  )
}
