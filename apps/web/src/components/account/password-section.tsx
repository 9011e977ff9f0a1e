import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { PasswordField } from '@lectern/ui/text-field'
import { useRouter } from '@tanstack/react-router'
import { useRef, useState } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { FormProblems } from '../forms/form-problems.tsx'
import { textOf } from '../forms/form-values.ts'
import { SavedNote } from '../forms/saved-note.tsx'
import { useProblems } from '../forms/use-problems.ts'

/** Another password, for who knows the present one (A4). */
export function PasswordSection() {
  const form = useRef<HTMLFormElement>(null)
  const { api } = useServices()
  const router = useRouter()
  const [changed, setChanged] = useState(false)
  const change = useAction(
    (data: FormData) => api.accounts.changePassword.mutate({ current: textOf(data, 'current'), password: textOf(data, 'password') }),
    async () => {
      form.current?.reset()
      setChanged(true)
      await router.invalidate()
    },
  )
  const problems = useProblems(form, change.failure, ['current', 'password'])
  const labels = { current: m.account_password_current(), password: m.account_password_new() }
  return (
    <form
      ref={form}
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        setChanged(false)
        void change.start(new FormData(event.currentTarget))
      }}
    >
      <FormProblems problems={problems} labels={labels} />
      <PasswordField name="current" label={labels.current} autoComplete="current-password" error={problems.of('current')} />
      <PasswordField name="password" label={labels.password} hint={m.account_password_hint()} autoComplete="new-password" error={problems.of('password')} />
      <div className="flex items-center gap-4">
        <Button type="submit" kind="primary" busy={change.pending}>
          {m.account_password_submit()}
        </Button>
        <SavedNote shown={changed} text={m.account_password_changed()} />
      </div>
    </form>
  )
}
