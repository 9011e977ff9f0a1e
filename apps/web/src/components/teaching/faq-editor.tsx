import type { EditableCourse } from '@lectern/api/contracts/teaching'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Button, IconButton } from '@lectern/ui/button'
import { TextArea, TextField } from '@lectern/ui/text-field'
import Plus from 'lucide-react/icons/plus'
import X from 'lucide-react/icons/x'
import { useId, useState } from 'react'

import { useServices } from '../../api/use-services.ts'

type Faq = EditableCourse['faq']

/** Questions that people ask, with their answers. A pair counts when both are written. */
export function FaqEditor({ first, error, onChange }: { first: Faq; error: string | undefined; onChange: (faq: Faq) => void }) {
  const { locale } = useServices()
  const prefix = useId()
  const [rows, setRows] = useState(() => first.map((pair, index) => ({ ...pair, key: `${prefix}-${index}` })))
  const change = (next: typeof rows) => {
    setRows(next)
    onChange(next.map(({ question, answer }) => ({ question, answer })))
  }
  const edit = (key: string, part: Partial<Faq[number]>) => change(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-3 text-sm font-medium">{m.teaching_faq()}</legend>
      {error !== undefined && <p className="text-sm text-carmine">{error}</p>}
      {rows.map((row, index) => (
        <div key={row.key} className="grid grid-cols-[1fr_auto] gap-x-2 border-s-2 border-line ps-4">
          <div className="grid gap-3">
            <TextField
              label={m.teaching_faq_question()}
              value={row.question}
              maxLength={200}
              dir="auto"
              onChange={(event) => edit(row.key, { question: event.currentTarget.value })}
            />
            <TextArea
              label={m.teaching_faq_answer()}
              value={row.answer}
              rows={2}
              maxLength={2000}
              onChange={(event) => edit(row.key, { answer: event.currentTarget.value })}
            />
          </div>
          <IconButton
            label={m.teaching_faq_remove({ n: formatNumber(index + 1, locale) })}
            size="sm"
            onClick={() => change(rows.filter(({ key }) => key !== row.key))}
          >
            <X aria-hidden="true" />
          </IconButton>
        </div>
      ))}
      {rows.length < 20 && (
        <Button size="sm" className="justify-self-start" onClick={() => change([...rows, { question: '', answer: '', key: crypto.randomUUID() }])}>
          <Plus aria-hidden="true" />
          {m.teaching_faq_add()}
        </Button>
      )}
    </fieldset>
  )
}
