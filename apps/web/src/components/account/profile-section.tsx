import type { Me } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'
import { TextArea, TextField } from '@lectern/ui/text-field'
import { useState } from 'react'

import { type DraftLink, draftOf, filledLinks } from '../../account/links.ts'
import { useServices } from '../../api/use-services.ts'
import { ActionForm } from '../forms/action-form.tsx'
import { textOf } from '../forms/form-values.ts'
import { SubmitRow } from '../forms/submit-row.tsx'
import { LinkFields } from './link-fields.tsx'
import { useMeAction } from './use-me-action.ts'

/** Name, and what an instructor's page shows (A7). */
export function ProfileSection({ me }: { me: Me }) {
  const { api } = useServices()
  const [links, setLinks] = useState<readonly DraftLink[]>(() => draftOf(me.socialLinks))
  const save = useMeAction(
    (data: FormData) => {
      // Empty rows go first, so that the places which the server names are those on the page.
      const filled = filledLinks(links)
      setLinks(filled)
      return api.accounts.updateProfile.mutate({
        name: textOf(data, 'name'),
        title: textOf(data, 'title') || null,
        biography: textOf(data, 'biography') || null,
        socialLinks: filled.map(({ label, url }) => ({ label, url })),
      })
    },
    ({ socialLinks }) => setLinks(draftOf(socialLinks)),
  )
  const labels: Record<string, string> = {
    name: m.account_name(),
    title: m.account_profile_title(),
    biography: m.account_biography(),
    ...Object.fromEntries(
      links.flatMap((_, index) => [
        [`socialLinks.${index}.label`, m.settings_link_name_of({ position: index + 1 })],
        [`socialLinks.${index}.url`, m.settings_link_address_of({ position: index + 1 })],
      ]),
    ),
  }
  return (
    <ActionForm action={save} labels={labels}>
      {(error) => (
        <>
          <TextField
            name="name"
            label={m.account_name()}
            hint={m.account_name_hint()}
            defaultValue={me.name}
            autoComplete="name"
            error={error('name')}
            required
          />
          <TextField
            name="title"
            label={m.account_profile_title()}
            hint={m.account_profile_title_hint()}
            defaultValue={me.title ?? ''}
            autoComplete="organization-title"
            error={error('title')}
            optional
          />
          <TextArea
            name="biography"
            label={m.account_biography()}
            hint={me.role === 'instructor' ? m.account_biography_hint() : m.settings_biography_hint_private()}
            defaultValue={me.biography ?? ''}
            error={error('biography')}
            optional
          />
          <LinkFields links={links} onChange={setLinks} error={error} />
          <SubmitRow label={m.account_save()} pending={save.pending} done={save.done} />
        </>
      )}
    </ActionForm>
  )
}
