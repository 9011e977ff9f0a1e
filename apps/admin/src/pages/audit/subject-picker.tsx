import { m } from '@lectern/i18n/messages'
import { Combobox, type ComboboxOption } from '@lectern/ui/combobox'
import { skipToken, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'

import { api } from '../../data/api.ts'
import { POLICY_KINDS, policyName } from '../../words/policies.ts'
import { SETTING_KEYS, settingName } from '../../words/settings.ts'

const MOST = 8

/** What an action was done to: a person, found by typing, or one of the settings and policies. */
export function SubjectPicker({
  value,
  name,
  onChange,
}: {
  value: string | undefined
  name: string | undefined
  onChange: (subject: string | undefined) => void
}) {
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState<ComboboxOption | null>(null)
  const q = useDeferredValue(typed.trim())
  const people = useQuery(api.staff.users.queryOptions(q === '' ? skipToken : { q, limit: MOST }, { staleTime: 30_000 }))
  const fixed = [
    ...SETTING_KEYS.map((key) => ({ value: key, label: settingName(key) ?? key, note: m.house_nav_settings() })),
    ...POLICY_KINDS.map((kind) => ({ value: kind, label: policyName(kind) ?? kind, note: m.house_nav_policies() })),
  ]
  const options = [
    ...fixed.filter(({ label }) => label.toLocaleLowerCase().includes(q.toLocaleLowerCase())),
    ...(q === '' ? [] : (people.data?.items.map((person) => ({ value: person.id, label: person.name, note: person.email })) ?? [])),
  ]
  const known = value === undefined ? null : ([picked, ...fixed].find((option) => option?.value === value) ?? { value, label: name ?? value })
  return (
    <Combobox
      label={m.house_col_subject()}
      placeholder={m.house_filter_subject()}
      value={known}
      options={options}
      onType={setTyped}
      onChange={(option) => {
        setPicked(option)
        onChange(option?.value)
      }}
      status={options.length > 0 ? null : people.isFetching ? m.common_loading() : m.house_nobody_found()}
    />
  )
}
