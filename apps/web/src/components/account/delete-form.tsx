import type { Me } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { PasswordField, TextField } from '@lectern/ui/text-field'

import { useServices } from '../../api/use-services.ts'
import { ActionForm } from '../forms/action-form.tsx'
import { textOf } from '../forms/form-values.ts'
import { useMeAction } from './use-me-action.ts'

/** The username is typed and the password asked for, so that nobody leaves by a slip or through somebody else's hands. */
export function DeleteForm({ me, onPlanned, onCancel }: { me: Me; onPlanned: () => void; onCancel: () => void }) {
  const { api } = useServices()
  const leave = useMeAction(async (data: FormData) => {
    const { dueAt } = await api.accounts.deleteMyAccount.mutate({ username: textOf(data, 'username'), password: textOf(data, 'password') })
    return { ...me, deletionDueAt: dueAt }
  }, onPlanned)
  const labels = { username: m.settings_delete_username({ username: me.username }), password: m.settings_delete_password() }
  return (
    <ActionForm action={leave} labels={labels} className="rounded-lg border border-carmine bg-raised p-5">
      {(error) => (
        <>
          <TextField
            name="username"
            label={labels.username}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            dir="ltr"
            error={error('username')}
            required
          />
          <PasswordField name="password" label={labels.password} autoComplete="current-password" error={error('password')} required />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" kind="danger" busy={leave.pending}>
              {m.settings_delete_submit()}
            </Button>
            <Button kind="quiet" onClick={onCancel}>
              {m.common_cancel()}
            </Button>
          </div>
        </>
      )}
    </ActionForm>
  )
}
