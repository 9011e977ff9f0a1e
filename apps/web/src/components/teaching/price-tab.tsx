import type { EditableCourse } from '@lectern/api/contracts/teaching'
import { formatMoney } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { CURRENCIES, type Currency, isCurrency } from '@lectern/kernel/currency'
import { fromWire, parseDecimal, toDecimalString, toWire } from '@lectern/kernel/money'
import { Button } from '@lectern/ui/button'
import { Select, TextField } from '@lectern/ui/text-field'
import { useRef, useState } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { FormProblems } from '../forms/form-problems.tsx'
import { textOf } from '../forms/form-values.ts'
import { SavedNote } from '../forms/saved-note.tsx'
import { useProblems } from '../forms/use-problems.ts'
import { useRefresh } from './use-refresh.ts'

/** What the course costs. Money isn't saved while it is typed: a half-written price would be a real one. */
export function PriceTab({ course }: { course: EditableCourse }) {
  const form = useRef<HTMLFormElement>(null)
  const { api, locale } = useServices()
  const refresh = useRefresh()
  const [saved, setSaved] = useState(false)
  const [currency, setCurrency] = useState<Currency>(course.price?.currency ?? 'EGP')
  const save = useAction(
    (data: FormData) => {
      setSaved(false)
      const typed = textOf(data, 'price').replaceAll(/[\s,٬]/g, '')
      const price = parseDecimal(typed, currency)
      // What isn't an amount is sent as it was typed: the server says what is wrong with it.
      return api.teaching.setPrice.mutate({ courseId: course.id, price: price === null ? { amount: typed, currency } : toWire(price) })
    },
    async () => {
      await refresh()
      setSaved(true)
    },
  )
  const problems = useProblems(form, save.failure, ['price', 'currency'])
  const labels = { price: m.teaching_price_amount(), currency: m.teaching_price_currency() }
  return (
    <form
      ref={form}
      noValidate
      className="grid max-w-xl gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        void save.start(new FormData(event.currentTarget))
      }}
    >
      <FormProblems problems={problems} labels={labels} />
      {course.price !== null && <p>{m.teaching_price_now({ price: course.price.amount === '0' ? m.common_free() : formatMoney(course.price, locale) })}</p>}
      <div className="grid gap-5 sm:grid-cols-[1fr_14rem]">
        <TextField
          name="price"
          label={labels.price}
          hint={m.teaching_price_hint()}
          inputMode="decimal"
          dir="ltr"
          autoComplete="off"
          defaultValue={course.price === null ? '' : toDecimalString(fromWire(course.price))}
          error={problems.of('price')}
        />
        <Select
          name="currency"
          label={labels.currency}
          value={currency}
          options={CURRENCIES.map((code) => ({ value: code, label: code }))}
          error={problems.of('currency')}
          onChange={(event) => {
            if (isCurrency(event.currentTarget.value)) setCurrency(event.currentTarget.value)
          }}
        />
      </div>
      <div className="flex items-center gap-4">
        <Button type="submit" kind="primary" busy={save.pending}>
          {m.teaching_price_save()}
        </Button>
        <SavedNote shown={saved} />
      </div>
    </form>
  )
}
