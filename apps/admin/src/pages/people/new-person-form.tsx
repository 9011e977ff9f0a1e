import { failureOf } from '@lectern/client/failure'
import { countryOptions } from '@lectern/i18n/countries'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { LOCALES, type Locale } from '@lectern/kernel/locale'
import { RadioGroup } from '@lectern/ui/choice'
import { FormSummary } from '@lectern/ui/form-summary'
import { Select, TextField } from '@lectern/ui/text-field'
import { useId, useMemo } from 'react'

import { type Role, ROLES } from '../../filters/people.ts'
import { languageName } from '../../words/names.ts'
import { roleName } from '../../words/role.tsx'
import { roleMeaning } from './role-meaning.ts'

export interface NewPerson {
  role: Role
  name: string
  username: string
  email: string
  country: string
  locale: Locale
}

const FIELDS = {
  name: () => m.admin_col_name(),
  username: () => m.people_username(),
  email: () => m.admin_col_email(),
  country: () => m.admin_col_country(),
  locale: () => m.people_language(),
  role: () => m.admin_col_role(),
} as const satisfies Record<keyof NewPerson, () => string>
const FORM_ORDER = ['name', 'username', 'email', 'country', 'locale', 'role'] as const satisfies readonly (keyof NewPerson)[]

interface NewPersonFormProps {
  id: string
  error: unknown
  /** Another number for every try, so that what is wrong is said again. */
  tries: number
  onSubmit: (person: NewPerson) => void
}

export function NewPersonForm({ id, error, tries, onSubmit }: NewPersonFormProps) {
  const own = useId()
  const countries = useMemo(() => countryOptions(getLocale()), [])
  const failure = error === null ? null : failureOf(error)
  const problemOf = (field: keyof NewPerson): string | undefined => {
    const problem = failure?.fields.find((one) => one.field === field)
    return problem === undefined ? undefined : errorMessage(problem.reason, failure?.details)
  }
  const problems = FORM_ORDER.flatMap((field) => {
    const message = problemOf(field)
    return message === undefined ? [] : [{ fieldId: `${own}-${field}`, message: `${FIELDS[field]()}: ${message}` }]
  })
  const general = failure !== null && problems.length === 0 ? [{ message: errorMessage(failure.reason, failure.details) }] : []
  const field = (name: keyof NewPerson) => ({ id: `${own}-${name}`, name, error: problemOf(name) })

  return (
    <form
      id={id}
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const text = (name: string) => String(form.get(name) ?? '').trim()
        onSubmit({
          role: ROLES.find((role) => role === form.get('role')) ?? 'trainee',
          name: text('name'),
          username: text('username'),
          email: text('email'),
          country: text('country'),
          locale: LOCALES.find((locale) => locale === form.get('locale')) ?? getLocale(),
        })
      }}
    >
      <FormSummary problems={[...problems, ...general]} submitCount={tries} />
      <TextField {...field('name')} label={m.admin_col_name()} dir="auto" maxLength={80} autoComplete="off" required />
      <TextField
        {...field('username')}
        label={m.people_username()}
        hint={m.people_username_hint()}
        dir="ltr"
        className="rtl:text-end"
        maxLength={30}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <TextField {...field('email')} label={m.admin_col_email()} hint={m.people_email_hint()} type="email" maxLength={254} autoComplete="off" required />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select {...field('country')} label={m.admin_col_country()} options={countries} placeholder={m.people_choose()} defaultValue="" required />
        <Select
          {...field('locale')}
          label={m.people_language()}
          options={LOCALES.map((value) => ({ value, label: languageName(value) }))}
          defaultValue={getLocale()}
        />
      </div>
      <RadioGroup
        name="role"
        legend={m.admin_col_role()}
        defaultValue="trainee"
        options={ROLES.map((value) => ({ value, label: roleName(value), hint: roleMeaning(value) }))}
        error={problemOf('role')}
      />
    </form>
  )
}
