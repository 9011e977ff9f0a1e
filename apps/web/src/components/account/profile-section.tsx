import type { Me } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { TextArea, TextField } from '@lectern/ui/text-field'
import { useRef } from 'react'

import { FormProblems } from '../forms/form-problems.tsx'
import { textOf } from '../forms/form-values.ts'
import { SavedNote } from '../forms/saved-note.tsx'
import { useProblems } from '../forms/use-problems.ts'
import { useProfileAction } from './use-profile-action.ts'

/** Name, and what an instructor's page shows. */
export function ProfileSection({ me }: { me: Me }) {
  const form = useRef<HTMLFormElement>(null)
  const save = useProfileAction()
  const problems = useProblems(form, save.failure, ['name', 'title', 'biography'])
  const labels = { name: m.account_name(), title: m.account_profile_title(), biography: m.account_biography() }
  return (
    <form
      ref={form}
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        const data = new FormData(event.currentTarget)
        void save.start({ name: textOf(data, 'name'), title: textOf(data, 'title') || null, biography: textOf(data, 'biography') || null })
      }}
    >
      <FormProblems problems={problems} labels={labels} />
      <TextField name="name" label={labels.name} hint={m.account_name_hint()} defaultValue={me.name} autoComplete="name" error={problems.of('name')} />
      <TextField name="title" label={labels.title} hint={m.account_profile_title_hint()} defaultValue={me.title ?? ''} error={problems.of('title')} optional />
      <TextArea
        name="biography"
        label={labels.biography}
        hint={m.account_biography_hint()}
        defaultValue={me.biography ?? ''}
        error={problems.of('biography')}
        optional
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
