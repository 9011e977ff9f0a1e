import { failureOf } from '@lectern/client/failure'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { TextArea } from '@lectern/ui/text-field'

const REASON_MAX = 500

/** Why it is done; kept on the audit log. */
export function ReasonField({ value, onChange, error }: { value: string; onChange: (value: string) => void; error: unknown }) {
  const problem = error === null ? undefined : failureOf(error).fields.find(({ field }) => field === 'reason')
  return (
    <TextArea
      label={m.people_reason()}
      hint={m.people_reason_hint()}
      rows={2}
      maxLength={REASON_MAX}
      required
      value={value}
      error={problem === undefined ? undefined : errorMessage(problem.reason)}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
      }}
    />
  )
}
