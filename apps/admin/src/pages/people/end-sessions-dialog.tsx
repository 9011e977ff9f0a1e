import type { UserRow } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { showToast } from '@lectern/ui/toast'
import { useMutation } from '@tanstack/react-query'

import { api } from '../../data/api.ts'
import { refreshPeople } from '../../data/people.ts'
import { ActionDialog } from '../../parts/action-dialog.tsx'
import { named } from '../../words/names.ts'

/** Logs a person out everywhere. Mount it anew for every asking. */
export function EndSessionsDialog({ person, myself, open, onClose }: { person: UserRow; myself: boolean; open: boolean; onClose: () => void }) {
  const end = useMutation(
    api.staff.endSessions.mutationOptions({
      async onSuccess() {
        showToast({ title: m.people_sessions_ended({ name: named(person.name) }), tone: 'good' })
        onClose()
        await refreshPeople([person.id])
      },
    }),
  )
  return (
    <ActionDialog
      title={m.people_end_sessions_of({ name: named(person.name) })}
      open={open}
      onClose={onClose}
      confirm={m.people_end_all_sessions()}
      danger
      busy={end.isPending}
      error={end.error}
      onConfirm={() => end.mutate({ userId: person.id })}
    >
      <p>{myself ? m.people_end_sessions_mine() : m.people_end_sessions_explain()}</p>
    </ActionDialog>
  )
}
