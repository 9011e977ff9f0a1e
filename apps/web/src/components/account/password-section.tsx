import { m } from '@lectern/i18n/messages'
import { PasswordField } from '@lectern/ui/text-field'
import { useRouter } from '@tanstack/react-router'
import { useRef, useState } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { ActionForm } from '../forms/action-form.tsx'
import { textOf } from '../forms/form-values.ts'
import { SubmitRow } from '../forms/submit-row.tsx'
import { NewPasswordField } from './new-password-field.tsx'

/** Another password, for who knows the present one (A4). */
export function PasswordSection({ username }: { username: string }) {
  const form = useRef<HTMLFormElement>(null)
  const { api } = useServices()
  const router = useRouter()
  const [changes, setChanges] = useState(0)
  const [changed, setChanged] = useState(false)
  const change = useAction(
    (data: FormData) => {
      setChanged(false)
      return api.accounts.changePassword.mutate({ current: textOf(data, 'current'), password: textOf(data, 'password') })
    },
    async () => {
      form.current?.reset()
      setChanges((before) => before + 1)
      setChanged(true)
      await router.invalidate()
    },
  )
  const labels = { current: m.account_password_current(), password: m.account_password_new() }
  return (
    <ActionForm ref={form} action={change} labels={labels}>
      {(error) => (
        <>
          {/* Tells password managers whose password it is. */}
          <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
          <PasswordField name="current" label={labels.current} autoComplete="current-password" error={error('current')} required />
          <NewPasswordField key={changes} label={labels.password} error={error('password')} />
          <SubmitRow label={m.account_password_submit()} pending={change.pending} done={changed} doneText={m.account_password_changed()} />
        </>
      )}
    </ActionForm>
  )
}
