import type { UserRow } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { buttonClasses } from '@lectern/ui/button-classes'
import { Dialog } from '@lectern/ui/dialog'
import { useMutation } from '@tanstack/react-query'
import ExternalLink from 'lucide-react/icons/external-link'
import { useState } from 'react'

import { api } from '../../data/api.ts'
import { refreshPeople } from '../../data/people.ts'
import { ActionDialog } from '../../parts/action-dialog.tsx'
import { ReasonField } from '../../parts/reason-field.tsx'
import { named } from '../../words/names.ts'

/** Looks at the site as somebody (A8): read-only, for half an hour, and written down. Mount it anew for every asking. */
export function ViewAsDialog({ person, open, onClose }: { person: UserRow; open: boolean; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const [blocked, setBlocked] = useState<string | null>(null)
  const name = named(person.name)
  const view = useMutation(
    api.staff.viewAs.mutationOptions({
      async onSuccess({ url }) {
        const tab = window.open(url, '_blank')
        if (tab === null) setBlocked(url)
        else {
          tab.opener = null
          onClose()
        }
        await refreshPeople([person.id])
      },
    }),
  )
  if (blocked !== null) {
    return (
      <Dialog
        title={m.people_view_as_of({ name })}
        open={open}
        onOpenChange={(next) => {
          if (!next) onClose()
        }}
        footer={
          <a href={blocked} target="_blank" rel="noopener noreferrer" onClick={onClose} className={buttonClasses('primary')}>
            <ExternalLink aria-hidden="true" className="flip-rtl" />
            {m.people_view_as_open()}
          </a>
        }
      >
        <p>{m.people_view_as_blocked()}</p>
      </Dialog>
    )
  }
  return (
    <ActionDialog
      title={m.people_view_as_of({ name })}
      open={open}
      onClose={onClose}
      confirm={m.people_view_as_open()}
      busy={view.isPending}
      error={view.error}
      onConfirm={() => view.mutate({ userId: person.id, reason: reason.trim() })}
    >
      <ul className="flex list-disc flex-col gap-1.5 ps-5">
        <li>{m.people_view_as_time()}</li>
        <li>{m.people_view_as_read_only()}</li>
        <li>{m.people_view_as_logged()}</li>
      </ul>
      <ReasonField value={reason} onChange={setReason} error={view.error} />
    </ActionDialog>
  )
}
