import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { Sheet } from '@lectern/ui/dialog'
import { showToast } from '@lectern/ui/toast'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useId, useState } from 'react'

import { api } from '../../data/api.ts'
import { refreshPeople, restartPeople } from '../../data/people.ts'
import { named } from '../../words/names.ts'
import { NewPersonForm } from './new-person-form.tsx'

/** Makes an account for somebody (A6); they choose their password by the link in a mail. What was typed stays until it has been accepted. */
export function NewPersonSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const form = useId()
  const navigate = useNavigate()
  const [made, setMade] = useState(0)
  const create = useMutation(
    api.staff.createUser.mutationOptions({
      async onSuccess({ id }, { name, email }) {
        onClose()
        setMade(made + 1)
        showToast({
          title: m.people_made({ name: named(name) }),
          description: m.people_made_mail({ email: named(email) }),
          tone: 'good',
          action: { label: m.people_open_page(), onSelect: () => void navigate({ to: '/people/$userId', params: { userId: id } }) },
        })
        await Promise.all([restartPeople(), refreshPeople([id])])
      },
    }),
  )
  return (
    <Sheet
      title={m.people_new()}
      description={m.people_new_hint()}
      open={open}
      onOpenChange={(next) => {
        if (!next && !create.isPending) onClose()
      }}
      footer={
        <>
          <Button kind="quiet" onClick={onClose} disabled={create.isPending}>
            {m.common_cancel()}
          </Button>
          <Button kind="primary" type="submit" form={form} busy={create.isPending}>
            {m.people_make()}
          </Button>
        </>
      }
    >
      <NewPersonForm key={made} id={form} error={create.error} tries={create.submittedAt} onSubmit={(person) => create.mutate(person)} />
    </Sheet>
  )
}
