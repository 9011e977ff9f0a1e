import type { UserRow } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { RadioGroup } from '@lectern/ui/choice'
import { showToast } from '@lectern/ui/toast'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'

import { api } from '../../data/api.ts'
import { patchPeople, refreshPeople } from '../../data/people.ts'
import { type Role, ROLES } from '../../filters/people.ts'
import { ActionDialog } from '../../parts/action-dialog.tsx'
import { ReasonField } from '../../parts/reason-field.tsx'
import { named } from '../../words/names.ts'
import { roleName } from '../../words/role.tsx'
import { roleMeaning } from './role-meaning.ts'

/** Gives a person another role. Mount it anew for every asking. */
export function RoleDialog({ person, open, onClose }: { person: UserRow; open: boolean; onClose: () => void }) {
  const [role, setRole] = useState<Role>(person.role)
  const [reason, setReason] = useState('')
  const change = useMutation(
    api.staff.setRole.mutationOptions({
      async onSuccess() {
        patchPeople([person.id], { role })
        showToast({ title: m.people_role_changed({ name: named(person.name), role: roleName(role) }), tone: 'good' })
        onClose()
        await refreshPeople([person.id])
      },
    }),
  )
  return (
    <ActionDialog
      title={m.people_change_role_of({ name: named(person.name) })}
      open={open}
      onClose={onClose}
      confirm={m.people_change_role()}
      busy={change.isPending}
      error={change.error}
      onConfirm={() => (role === person.role ? onClose() : change.mutate({ userId: person.id, role, reason: reason.trim() }))}
    >
      <p className="text-sm text-muted">{m.people_change_role_explain()}</p>
      <RadioGroup
        name="role"
        legend={m.admin_col_role()}
        value={role}
        options={ROLES.map((value) => ({ value, label: roleName(value), hint: roleMeaning(value) }))}
        onChange={(value) => setRole(ROLES.find((known) => known === value) ?? role)}
      />
      <ReasonField value={reason} onChange={setReason} error={change.error} />
    </ActionDialog>
  )
}
