import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { TextArea, TextField } from '@lectern/ui/text-field'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'

import { withScheme } from '../../account/links.ts'
import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { ActionForm } from '../forms/action-form.tsx'
import { textOf } from '../forms/form-values.ts'

/** As the servers demand of the reasons. */
const LEAST = 50
const MOST = 2000

/** What staff need to know to decide (A6). */
export function ApplyForm() {
  const { api } = useServices()
  const router = useRouter()
  const [typed, setTyped] = useState(0)
  const apply = useAction(
    (data: FormData) =>
      api.accounts.applyAsInstructor.mutate({
        subject: textOf(data, 'subject'),
        motivation: textOf(data, 'motivation'),
        sampleUrl: withScheme(textOf(data, 'sampleUrl')) || null,
      }),
    async () => {
      await router.invalidate()
      window.scrollTo({ top: 0 })
    },
  )
  const labels = { subject: m.apply_subject(), motivation: m.apply_motivation(), sampleUrl: m.apply_sample() }
  return (
    <ActionForm action={apply} labels={labels}>
      {(error) => (
        <>
          <TextField name="subject" label={labels.subject} hint={m.apply_subject_hint()} maxLength={120} dir="auto" error={error('subject')} required />
          <TextArea
            name="motivation"
            label={labels.motivation}
            rows={7}
            maxLength={MOST}
            onInput={(event) => setTyped(event.currentTarget.value.trim().length)}
            hint={
              <span className="flex flex-wrap justify-between gap-x-4">
                <span>{m.apply_motivation_hint()}</span>
                <span className="figures">
                  {typed > 0 && typed < LEAST ? m.apply_needed({ count: LEAST - typed }) : m.apply_counted({ typed, most: MOST })}
                </span>
              </span>
            }
            error={error('motivation')}
            required
          />
          <TextField
            name="sampleUrl"
            type="url"
            label={labels.sampleUrl}
            hint={m.apply_sample_hint()}
            placeholder="https://"
            error={error('sampleUrl')}
            optional
          />
          <Button type="submit" kind="primary" size="lg" className="justify-self-start" busy={apply.pending}>
            {m.apply_submit()}
          </Button>
        </>
      )}
    </ActionForm>
  )
}
