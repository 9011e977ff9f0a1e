import type { AssetView } from '@lectern/api/contracts/media'
import type { EditableLesson } from '@lectern/api/contracts/teaching'
import { errorMessage } from '@lectern/i18n/errors'
import { formatBytes, formatDuration, formatPercent } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { FileDrop } from '@lectern/ui/file-drop'
import { ProgressBar } from '@lectern/ui/progress'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { continues, interruptedUpload, uploadedPercent } from '../../upload/resume-match.ts'
import { uploadMemory } from '../../upload/upload-memory.ts'
import type { Place, UploadState } from '../../upload/uploads.ts'
import { rejectionWord } from './rejection-word.ts'
import { useUploads, useUploadState } from './uploads-context.tsx'

interface VideoSlotProps {
  /** A lesson's id, or null for the course's preview. */
  place: Place
  label: string
  hint?: string
  media: { state: EditableLesson['mediaState']; durationSeconds: number | null }
  assets: readonly AssetView[] | null
}

/** The video of a lesson: choose it, see it arrive, pause, go on after a reload, learn what the server made of it. */
export function VideoSlot({ place, label, hint, media, assets }: VideoSlotProps) {
  const { locale } = useServices()
  const uploads = useUploads()
  const running = useUploadState(place)
  const [replacing, setReplacing] = useState(false)
  const [other, setOther] = useState<File | null>(null)
  const begun = assets === null ? null : interruptedUpload(assets, place)
  const newest = (assets ?? []).filter((asset) => asset.lessonId === place).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))[0]
  const rejected = newest?.state === 'rejected' ? newest : null

  const take = (file: File) => {
    setOther(null)
    setReplacing(false)
    void uploads?.start(place, file)
  }
  const choose = ([file]: File[]) => {
    if (file === undefined) return
    if (begun !== null && !continues(begun, file)) setOther(file)
    else take(file)
  }

  if (running !== null) return <Running place={place} state={running} label={label} />
  const ready = media.state === 'ready'
  return (
    <div className="grid gap-3">
      {ready && (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <span className="text-leaf">{m.teaching_upload_ready({ duration: formatDuration(media.durationSeconds ?? 0, locale) })}</span>
          {!replacing && begun === null && (
            <Button size="sm" onClick={() => setReplacing(true)}>
              {m.teaching_upload_replace()}
            </Button>
          )}
        </p>
      )}
      {rejected !== null && begun === null && (
        <p role="status" className="border-s-4 border-carmine bg-carmine-wash px-4 py-2 text-sm">
          {m.teaching_upload_rejected({ reason: rejectionWord(rejected.rejectedReason) })}
        </p>
      )}
      {begun !== null && <Interrupted asset={begun} />}
      {other !== null && begun !== null && (
        <div role="status" className="grid justify-items-start gap-2 border-s-4 border-saffron bg-saffron-wash px-4 py-3 text-sm">
          <p>{m.teaching_upload_other_file({ file: begun.fileName })}</p>
          <Button size="sm" onClick={() => take(other)}>
            {m.teaching_upload_go_on({ file: other.name })}
          </Button>
        </div>
      )}
      {(!ready || replacing || begun !== null) && (
        <FileDrop
          label={label}
          hint={hint ?? m.teaching_upload_hint()}
          accept="video/mp4,video/webm,.mp4,.webm,.m4v"
          disabled={uploads === null || assets === null}
          onFiles={choose}
        />
      )}
      {assets === null && <p className="text-sm text-carmine">{errorMessage('media_unavailable')}</p>}
    </div>
  )
}

function Interrupted({ asset }: { asset: AssetView }) {
  const { api, locale } = useServices()
  const router = useRouter()
  const uploads = useUploads()
  const arrived = uploads === null ? null : uploadMemory(window.localStorage).arrived(asset.id)
  const discard = useAction(
    () => api.media.abandonUpload.mutate({ assetId: asset.id }),
    () => {
      uploadMemory(window.localStorage).forget(asset.id)
      return router.invalidate()
    },
  )
  return (
    <div role="status" className="grid justify-items-start gap-2 border-s-4 border-saffron bg-saffron-wash px-4 py-3">
      <p>
        {arrived === null
          ? m.teaching_upload_interrupted_unknown({ file: asset.fileName })
          : m.teaching_upload_interrupted({ file: asset.fileName, percent: formatPercent(uploadedPercent(arrived, asset.size) / 100, locale) })}{' '}
        {m.teaching_upload_same_file()}
      </p>
      <Button kind="quiet" size="sm" busy={discard.pending} onClick={() => void discard.start()}>
        {m.teaching_upload_discard()}
      </Button>
      {discard.failure !== null && <p className="text-sm text-carmine">{errorMessage(discard.failure.reason, discard.failure.details)}</p>}
    </div>
  )
}

function Running({ place, state, label }: { place: Place; state: UploadState; label: string }) {
  const { locale } = useServices()
  const uploads = useUploads()
  const percent = uploadedPercent(state.loaded, state.size)
  const share = formatPercent(percent / 100, locale)
  const said = {
    preparing: m.teaching_upload_preparing(),
    uploading: m.teaching_upload_progress({ file: state.fileName }),
    paused: m.teaching_upload_paused({ percent: share }),
    checking: m.teaching_upload_checking(),
    failed:
      state.phase === 'failed'
        ? m.teaching_upload_failed({
            percent: share,
            reason: state.reason === 'network' ? m.teaching_upload_failed_plain() : errorMessage(state.reason, state.details),
          })
        : '',
  }[state.phase]
  return (
    <div className="grid gap-3 border border-line bg-raised p-4">
      <p className="text-sm font-medium">{label}</p>
      <ProgressBar
        share={state.phase === 'preparing' || state.phase === 'checking' ? null : percent / 100}
        label={said}
        figure
        tone={state.phase === 'failed' ? 'saffron' : 'lapis'}
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className={`min-w-0 text-sm ${state.phase === 'failed' ? 'text-carmine' : 'text-muted'}`}>
          <bdi>{said}</bdi>
          {(state.phase === 'uploading' || state.phase === 'paused') && (
            <span className="figures ms-3">{m.teaching_upload_of({ loaded: formatBytes(state.loaded, locale), total: formatBytes(state.size, locale) })}</span>
          )}
        </p>
        {state.phase === 'uploading' && (
          <Button size="sm" onClick={() => uploads?.pause(place)}>
            {m.teaching_upload_pause()}
          </Button>
        )}
        {(state.phase === 'paused' || state.phase === 'failed') && (
          <Button size="sm" kind="primary" onClick={() => uploads?.resume(place)}>
            {m.teaching_upload_resume()}
          </Button>
        )}
      </div>
    </div>
  )
}
