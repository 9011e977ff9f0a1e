import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { RadioGroup } from '@lectern/ui/choice'
import { TextField } from '@lectern/ui/text-field'
import { useNavigate } from '@tanstack/react-router'
import Plus from 'lucide-react/icons/plus'
import { useRef } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { newKey } from '../../lib/mutation-key.ts'
import { FormProblems } from '../forms/form-problems.tsx'
import { textOf } from '../forms/form-values.ts'
import { useProblems } from '../forms/use-problems.ts'
import { Modal } from '../layout/modal.tsx'

/** A course begins with its title and its language. */
export function NewCourse() {
  const form = useRef<HTMLFormElement>(null)
  const { api, locale } = useServices()
  const navigate = useNavigate()
  const dialog = useRef<HTMLDialogElement>(null)
  const create = useAction(
    (data: FormData) => api.teaching.createCourse.mutate({ title: textOf(data, 'title'), language: textOf(data, 'language') === 'ar' ? 'ar' : 'en' }, newKey()),
    ({ courseId }) => navigate({ to: '/teach/$courseId', params: { courseId } }),
  )
  const problems = useProblems(form, create.failure, ['title', 'language'])
  const labels = { title: m.teaching_new_title(), language: m.teaching_new_language() }
  return (
    <>
      <Button kind="primary" onClick={() => dialog.current?.showModal()}>
        <Plus aria-hidden="true" />
        {m.teaching_new()}
      </Button>
      <Modal ref={dialog} title={m.teaching_new()}>
        <form
          ref={form}
          noValidate
          className="grid gap-5"
          onSubmit={(event) => {
            event.preventDefault()
            void create.start(new FormData(event.currentTarget))
          }}
        >
          <FormProblems problems={problems} labels={labels} />
          <TextField name="title" label={labels.title} maxLength={120} error={problems.of('title')} />
          <RadioGroup
            name="language"
            legend={labels.language}
            defaultValue={locale}
            options={[
              { value: 'en', label: m.catalog_language_en() },
              { value: 'ar', label: m.catalog_language_ar() },
            ]}
            error={problems.of('language')}
          />
          <Button type="submit" kind="primary" className="justify-self-start" busy={create.pending}>
            {m.teaching_create()}
          </Button>
        </form>
      </Modal>
    </>
  )
}
