import type { Me } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { Checkbox } from '@lectern/ui/choice'
import { FieldError } from '@lectern/ui/field'
import { Select, TextField } from '@lectern/ui/text-field'
import { useRouter } from '@tanstack/react-router'
import { useId } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { ActionForm } from '../forms/action-form.tsx'
import { textOf } from '../forms/form-values.ts'
import { SubmitRow } from '../forms/submit-row.tsx'
import { type Scope, scopeMeaning, SCOPES_FOR, scopeWord } from './scope-word.ts'

const DAYS = [7, 30, 90, 365] as const

export interface MadeToken {
  name: string
  token: string
}

interface NewTokenProps {
  role: Me['role']
  onMade: (made: MadeToken) => void
  /** Left out where there is nothing to go back to. */
  onCancel?: () => void
}

/** Names a token and says what it may do and for how long (A9). */
export function NewToken({ role, onMade, onCancel }: NewTokenProps) {
  const { api } = useServices()
  const router = useRouter()
  const scopesError = useId()
  const offered: readonly Scope[] = SCOPES_FOR[role]
  const create = useAction(
    (data: FormData) =>
      api.accounts.createToken.mutate({
        name: textOf(data, 'name'),
        scopes: offered.filter((scope) => data.getAll('scopes').includes(scope)),
        expiresInDays: Number(textOf(data, 'expiresInDays')),
      }),
    async ({ name, token }) => {
      onMade({ name, token })
      await router.invalidate()
    },
  )
  const labels = { name: m.account_token_name(), scopes: m.account_token_scopes(), expiresInDays: m.account_token_days() }
  return (
    <ActionForm action={create} labels={labels} className="rounded-lg border border-line bg-raised p-5">
      {(error) => (
        <>
          <TextField name="name" label={labels.name} hint={m.settings_token_name_hint()} autoComplete="off" error={error('name')} required />
          <fieldset aria-describedby={scopesError} className="grid gap-3">
            <legend className="mb-2 text-sm font-medium">{labels.scopes}</legend>
            {offered.map((scope) => (
              <Checkbox key={scope} name="scopes" value={scope} label={scopeWord(scope)} hint={scopeMeaning(scope)} />
            ))}
            <FieldError id={scopesError} error={error('scopes')} />
          </fieldset>
          <Select
            name="expiresInDays"
            label={labels.expiresInDays}
            defaultValue="90"
            options={DAYS.map((count) => ({ value: String(count), label: m.account_token_days_value({ count }) }))}
            error={error('expiresInDays')}
          />
          <SubmitRow label={m.account_token_create()} pending={create.pending}>
            {onCancel !== undefined && (
              <Button kind="quiet" onClick={onCancel}>
                {m.common_cancel()}
              </Button>
            )}
          </SubmitRow>
        </>
      )}
    </ActionForm>
  )
}
