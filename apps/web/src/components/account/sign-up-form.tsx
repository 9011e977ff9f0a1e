import type { CountryOption } from '@lectern/i18n/countries'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { RadioGroup } from '@lectern/ui/choice'
import { Select, TextField } from '@lectern/ui/text-field'
import { Link } from '@tanstack/react-router'

import type { Action } from '../../api/use-action.ts'
import { ActionForm } from '../forms/action-form.tsx'
import { NewPasswordField } from './new-password-field.tsx'

/** What a new trainee tells about themselves (A1). */
export function SignUpForm({ action, countries }: { action: Action<[FormData]>; countries: readonly CountryOption[] }) {
  const labels = {
    name: m.account_name(),
    email: m.account_email(),
    username: m.account_username(),
    password: m.account_password(),
    country: m.account_country(),
    gender: m.account_gender(),
  }
  return (
    <ActionForm action={action} labels={labels}>
      {(error) => (
        <>
          <TextField name="name" label={labels.name} hint={m.account_name_hint()} autoComplete="name" error={error('name')} required />
          <TextField name="email" type="email" label={labels.email} autoComplete="email" error={error('email')} required />
          <TextField
            name="username"
            label={labels.username}
            hint={m.account_username_hint()}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            dir="ltr"
            error={error('username')}
            required
          />
          <NewPasswordField label={labels.password} error={error('password')} />
          <Select
            name="country"
            label={labels.country}
            hint={m.account_country_hint()}
            placeholder={m.common_choose()}
            options={countries}
            autoComplete="country"
            defaultValue=""
            error={error('country')}
            required
          />
          <RadioGroup
            name="gender"
            legend={`${labels.gender} (${m.common_optional()})`}
            defaultValue=""
            options={[
              { value: 'female', label: m.account_gender_female() },
              { value: 'male', label: m.account_gender_male() },
              { value: '', label: m.account_gender_unsaid() },
            ]}
            error={error('gender')}
          />
          <p className="text-sm text-muted">
            {m.account_sign_up_policy()}{' '}
            <Link to="/policies/payment" target="_blank" className="link">
              {m.account_policy_payment()}
            </Link>
          </p>
          <Button type="submit" kind="primary" size="lg" busy={action.pending}>
            {m.account_sign_up_submit()}
          </Button>
        </>
      )}
    </ActionForm>
  )
}
