import type { Me } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'
import { CURRENCIES, isCurrency } from '@lectern/kernel/currency'
import { isLocale } from '@lectern/kernel/locale'
import { Button } from '@lectern/ui/button'
import { Select } from '@lectern/ui/text-field'
import { useRef } from 'react'

import { useServices } from '../../api/use-services.ts'
import type { CountryOption } from '../../lib/countries.ts'
import { currencyOptions } from '../../lib/currencies.ts'
import { withLocale } from '../../lib/locale-path.ts'
import { FormProblems } from '../forms/form-problems.tsx'
import { textOf } from '../forms/form-values.ts'
import { SavedNote } from '../forms/saved-note.tsx'
import { useProblems } from '../forms/use-problems.ts'
import { useProfileAction } from './use-profile-action.ts'

/** Language of pages and mails, country, currency. */
export function PreferencesSection({ me, countries }: { me: Me; countries: readonly CountryOption[] }) {
  const form = useRef<HTMLFormElement>(null)
  const { locale } = useServices()
  const save = useProfileAction((after) => {
    // Another language is another address.
    if (after.locale !== locale) window.location.assign(withLocale(window.location.pathname, after.locale))
  })
  const problems = useProblems(form, save.failure, ['locale', 'country', 'currency'])
  const labels = { locale: m.account_interface_language(), country: m.account_country(), currency: m.account_currency() }
  return (
    <form
      ref={form}
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        const data = new FormData(event.currentTarget)
        const language = textOf(data, 'locale')
        const currency = textOf(data, 'currency')
        void save.start({
          country: textOf(data, 'country'),
          currency: isCurrency(currency) ? currency : null,
          ...(isLocale(language) ? { locale: language } : {}),
        })
      }}
    >
      <FormProblems problems={problems} labels={labels} />
      <Select
        name="locale"
        label={labels.locale}
        defaultValue={me.locale}
        options={[
          { value: 'en', label: m.common_locale_en() },
          { value: 'ar', label: m.common_locale_ar() },
        ]}
        error={problems.of('locale')}
      />
      <Select name="country" label={labels.country} defaultValue={me.country} options={countries} error={problems.of('country')} />
      <Select
        name="currency"
        label={labels.currency}
        defaultValue={me.currency ?? ''}
        options={[{ value: '', label: m.account_currency_auto() }, ...currencyOptions(CURRENCIES, locale)]}
        error={problems.of('currency')}
      />
      <div className="flex items-center gap-4">
        <Button type="submit" kind="primary" busy={save.pending}>
          {m.account_save()}
        </Button>
        <SavedNote shown={save.saved} />
      </div>
    </form>
  )
}
