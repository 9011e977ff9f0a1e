import type { Me } from '@lectern/api/contracts/accounts'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { Avatar } from '@lectern/ui/avatar'
import { Button } from '@lectern/ui/button'
import { FieldError } from '@lectern/ui/field'
import { Spinner } from '@lectern/ui/spinner'
import { useEffect, useId, useRef, useState } from 'react'

import { base64Of, shrinkPicture } from '../../account/shrink-picture.ts'
import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { SavedNote } from '../forms/saved-note.tsx'
import { useMeAction } from './use-me-action.ts'

interface Chosen {
  picture: Blob
  /** For the preview. */
  url: string
}

/** The picture beside a name: chosen, seen, and only then sent (A7). */
export function PictureSection({ me }: { me: Me }) {
  const { api } = useServices()
  const hintId = useId()
  const errorId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useChosen()
  const [refused, setRefused] = useState<string>()
  const prepare = useAction(
    (file: File) => shrinkPicture(file),
    (shrunk) => {
      if (shrunk.ok) setChosen(shrunk.picture)
      else setRefused(shrunk.reason === 'too_large' ? m.settings_picture_too_large() : m.settings_picture_unreadable())
    },
  )
  const save = useMeAction(
    async (picture: Blob) => api.accounts.setPicture.mutate({ data: await base64Of(picture) }),
    () => setChosen(null),
  )
  const remove = useMeAction(() => api.accounts.removePicture.mutate())
  const failure = save.failure ?? remove.failure
  const error = refused ?? (failure === null ? undefined : errorMessage(failure.fields[0]?.reason ?? failure.reason, failure.details))
  const progress = prepare.pending ? m.settings_picture_preparing() : save.pending ? m.settings_picture_sending() : null

  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-4">
      <Avatar name={me.name} src={chosen?.url ?? me.picture} size="xl" />
      <div className="grid min-w-0 flex-1 basis-64 gap-3">
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg,image/webp"
          aria-label={m.settings_picture_choose()}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            // The same file may be chosen again.
            event.currentTarget.value = ''
            setRefused(undefined)
            save.clear()
            if (file !== undefined) void prepare.start(file)
          }}
        />
        <div className="flex flex-wrap gap-3">
          {chosen === null ? (
            <>
              <Button aria-describedby={`${hintId} ${errorId}`} busy={prepare.pending} onClick={() => input.current?.click()}>
                {me.picture === null ? m.settings_picture_choose() : m.settings_picture_replace()}
              </Button>
              {me.picture !== null && (
                <Button kind="quiet" busy={remove.pending} onClick={() => void remove.start()}>
                  {m.settings_picture_remove()}
                </Button>
              )}
            </>
          ) : (
            <>
              <Button kind="primary" busy={save.pending} onClick={() => void save.start(chosen.picture)}>
                {m.settings_picture_use()}
              </Button>
              <Button kind="quiet" disabled={save.pending} onClick={() => setChosen(null)}>
                {m.common_cancel()}
              </Button>
            </>
          )}
        </div>
        <FieldError id={errorId} error={error} />
        <p id={hintId} className="text-sm text-muted">
          {chosen === null ? m.settings_picture_hint() : m.settings_picture_preview()}
        </p>
        <p role="status" className="flex items-center gap-2 text-sm text-muted empty:hidden">
          {progress !== null && (
            <>
              <Spinner /> {progress}
            </>
          )}
        </p>
        {chosen === null && error === undefined && (save.done || remove.done) && (
          <SavedNote shown text={me.picture === null ? m.settings_picture_removed() : m.settings_picture_saved()} />
        )}
      </div>
    </div>
  )
}

/** A picture with an address to show it by, which is given back when another takes its place. */
function useChosen(): [Chosen | null, (picture: Blob | null) => void] {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  useEffect(() => {
    if (chosen === null) return undefined
    return () => URL.revokeObjectURL(chosen.url)
  }, [chosen])
  return [chosen, (picture) => setChosen(picture === null ? null : { picture, url: URL.createObjectURL(picture) })]
}
