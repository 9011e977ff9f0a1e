import type { Me } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { PasswordField, TextField } from '@lectern/ui/text-field'

import { useServices } from '../../api/use-services.ts'
import { ActionForm } from '../forms/action-form.tsx'
import { textOf } from '../forms/form-values.ts'
import { SubmitRow } from '../forms/submit-row.tsx'
import { useMeAction } from './use-me-action.ts'

/** Asks for the new address, and for the password: an open browser alone must not be enough to take an account away. */
export function ChangeEmail({ me, onAsked, onCancel }: { me: Me; onAsked: () => void; onCancel: () => void }) {
  const { api } = useServices()
  const ask = useMeAction(async (data: FormData) => {
    const { sentTo } = await api.accounts.changeEmail.mutate({ email: textOf(data, 'email').trim(), password: textOf(data, 'password') })
    return { ...me, pendingEmail: sentTo }
  }, onAsked)
  const labels = { email: m.settings_email_new(), password: m.settings_email_password() }
  return (
    <ActionForm action={ask} labels={labels} className="rounded-lg border border-line bg-raised p-5">
      {(error) => (
        <>
          <TextField
            name="email"
            type="email"
            label={labels.email}
            hint={m.settings_email_new_hint({ email: me.email })}
            autoComplete="email"
            error={error('email')}
            required
          />
          <PasswordField name="password" label={labels.password} autoComplete="current-password" error={error('password')} required />
          <SubmitRow label={m.settings_email_submit()} pending={ask.pending}>
            <Button kind="quiet" onClick={onCancel}>
              {m.common_cancel()}
            </Button>
          </SubmitRow>
        </>
      )}
    </ActionForm>
  )
}
