import type { Me } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { useState } from 'react'

import { SavedNote } from '../forms/saved-note.tsx'
import { DeleteForm } from './delete-form.tsx'
import { Leaving } from './leaving.tsx'

/** The way out: what goes, what stays, and 14 days to think again (A7). */
export function DeleteSection({ me }: { me: Me }) {
  const [asking, setAsking] = useState(false)
  const [kept, setKept] = useState(false)
  if (me.deletionDueAt !== null) return <Leaving dueAt={me.deletionDueAt} onKept={() => setKept(true)} />
  return (
    <div className="grid gap-6">
      {kept && <SavedNote shown text={m.settings_kept()} />}
      <p>{m.settings_delete_text()}</p>
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        <Consequences
          title={m.settings_delete_erased()}
          items={[m.settings_delete_erased_person(), m.settings_delete_erased_courses(), m.settings_delete_erased_words()]}
        />
        <Consequences
          title={m.settings_delete_kept()}
          items={[m.settings_delete_kept_money(), m.settings_delete_kept_stars(), m.settings_delete_kept_agreements()]}
        />
      </div>
      <p className="text-sm text-muted">{m.settings_delete_at_once()}</p>
      {me.role === 'instructor' && <p className="border-s-4 border-saffron bg-saffron-wash px-4 py-2 text-sm">{m.settings_delete_courses_first()}</p>}
      {asking ? (
        <DeleteForm
          me={me}
          onPlanned={() => {
            setAsking(false)
            setKept(false)
          }}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <Button kind="danger" className="justify-self-start" onClick={() => setAsking(true)}>
          {m.settings_delete_open()}
        </Button>
      )}
    </div>
  )
}

function Consequences({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div className="grid content-start gap-2">
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul className="grid list-disc gap-1.5 ps-5 text-sm text-muted marker:text-line-strong">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}
