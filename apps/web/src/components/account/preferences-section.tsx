import type { Me } from '@lectern/api/contracts/accounts'
import type { CountryOption } from '@lectern/i18n/countries'
import { m } from '@lectern/i18n/messages'
import { CURRENCIES, isCurrency } from '@lectern/kernel/currency'
import { isLocale } from '@lectern/kernel/locale'
import { Select } from '@lectern/ui/text-field'

import { useServices } from '../../api/use-services.ts'
import { currencyOptions } from '../../lib/currencies.ts'
import { withLocale } from '../../lib/locale-path.ts'
import { ActionForm } from '../forms/action-form.tsx'
import { textOf } from '../forms/form-values.ts'
import { SubmitRow } from '../forms/submit-row.tsx'
import { useMeAction } from './use-me-action.ts'

/** Language of pages and mails, country, and currency for who sees prices (C9). */
export function PreferencesSection({ me, countries }: { me: Me; countries: readonly CountryOption[] }) {
  const { api, locale } = useServices()
  const priced = me.role !== 'corporate_trainee'
  const save = useMeAction(
    (data: FormData) => {
      const language = textOf(data, 'locale')
      const currency = textOf(data, 'currency')
      return api.accounts.updateProfile.mutate({
        country: textOf(data, 'country'),
        ...(priced ? { currency: isCurrency(currency) ? currency : null } : {}),
        ...(isLocale(language) ? { locale: language } : {}),
      })
    },
    (after) => {
      // Another language is another address.
      if (after.locale !== locale) window.location.assign(withLocale('/account', after.locale))
    },
  )
  const labels = { locale: m.account_interface_language(), country: m.account_country(), currency: m.account_currency() }
  return (
    <ActionForm action={save} labels={labels}>
      {(error) => (
        <>
          <Select
            name="locale"
            label={labels.locale}
            defaultValue={me.locale}
            options={[
              { value: 'en', label: m.common_locale_en() },
              { value: 'ar', label: m.common_locale_ar() },
            ]}
            error={error('locale')}
          />
          <div className={`grid items-start gap-5 ${priced ? 'sm:grid-cols-2' : ''}`}>
            <Select name="country" label={labels.country} defaultValue={me.country} options={countries} autoComplete="country" error={error('country')} />
            {priced && (
              <Select
                name="currency"
                label={labels.currency}
                defaultValue={me.currency ?? ''}
                options={[{ value: '', label: m.account_currency_auto() }, ...currencyOptions(CURRENCIES, locale)]}
                error={error('currency')}
              />
            )}
          </div>
          <SubmitRow label={m.account_save()} pending={save.pending} done={save.done} />
        </>
      )}
    </ActionForm>
  )
}
