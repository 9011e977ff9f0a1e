import type { Me } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { Checkbox } from '@lectern/ui/choice'
import { CopyField } from '@lectern/ui/copy-field'
import { FieldError } from '@lectern/ui/field'
import { Select, TextField } from '@lectern/ui/text-field'
import { useRouter } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { FormProblems } from '../forms/form-problems.tsx'
import { textOf } from '../forms/form-values.ts'
import { useProblems } from '../forms/use-problems.ts'
import { type Scope, SCOPES_FOR, scopeWord } from './scope-word.ts'

const DAYS = [7, 30, 90, 365] as const

/** Makes a token and shows it once. */
export function NewToken({ role }: { role: Me['role'] }) {
  const form = useRef<HTMLFormElement>(null)
  const { api } = useServices()
  const router = useRouter()
  const scopesError = useId()
  const offered: readonly Scope[] = SCOPES_FOR[role]
  const [made, setMade] = useState<string | null>(null)
  const create = useAction(
    (data: FormData) =>
      api.accounts.createToken.mutate({
        name: textOf(data, 'name'),
        scopes: offered.filter((scope) => data.getAll('scopes').includes(scope)),
        expiresInDays: Number(textOf(data, 'expiresInDays')),
      }),
    async ({ token }) => {
      setMade(token)
      form.current?.reset()
      await router.invalidate()
    },
  )
  const problems = useProblems(form, create.failure, ['name', 'scopes', 'expiresInDays'])
  const labels = { name: m.account_token_name(), scopes: m.account_token_scopes(), expiresInDays: m.account_token_days() }
  return (
    <form
      ref={form}
      noValidate
      className="grid gap-5 border border-line bg-raised p-5"
      onSubmit={(event) => {
        event.preventDefault()
        setMade(null)
        void create.start(new FormData(event.currentTarget))
      }}
    >
      <FormProblems problems={problems} labels={labels} />
      {made !== null && <CopyField label={m.account_token_created()} value={made} />}
      <TextField name="name" label={labels.name} error={problems.of('name')} />
      <fieldset aria-describedby={scopesError} className="grid gap-2">
        <legend className="mb-2 text-sm font-medium">{labels.scopes}</legend>
        {offered.map((scope) => (
          <Checkbox key={scope} name="scopes" value={scope} label={scopeWord(scope)} />
        ))}
        <FieldError id={scopesError} error={problems.of('scopes')} />
      </fieldset>
      <Select
        name="expiresInDays"
        label={labels.expiresInDays}
        defaultValue="90"
        options={DAYS.map((count) => ({ value: String(count), label: m.account_token_days_value({ count }) }))}
        error={problems.of('expiresInDays')}
      />
      <Button type="submit" className="justify-self-start" busy={create.pending}>
        {m.account_token_create()}
      </Button>
    </form>
  )
}
