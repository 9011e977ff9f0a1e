import { errorMessage } from '@lectern/i18n/errors'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Button } from '@lectern/ui/button'
import { Dialog } from '@lectern/ui/dialog'
import { ProgressBar } from '@lectern/ui/progress'
import { TextArea } from '@lectern/ui/text-field'
import { showToast } from '@lectern/ui/toast'
import { useId, useState } from 'react'

import { BulkResult } from './bulk-result.tsx'
import type { BulkTask } from './bulk-task.ts'
import { NameList } from './name-list.tsx'
import { useBulk } from './use-bulk.ts'
import { useLastDefined } from './use-last-defined.ts'

interface BulkDialogProps {
  task: BulkTask | undefined
  onClose: () => void
  /** Those that it was done to; comes after every try. */
  onDone: (ids: readonly string[]) => void
}

/** Says who and what, asks for the reason, shows how far it has got, and in the end who was refused and why. */
export function BulkDialog({ task, onClose, onDone }: BulkDialogProps) {
  const shown = useLastDefined(task)
  const [begun, setBegun] = useState({ task: shown, times: 0 })
  if (begun.task !== shown) setBegun({ task: shown, times: begun.times + 1 })
  return shown === undefined ? null : <TaskDialog key={begun.times} task={shown} open={task !== undefined} onClose={onClose} onDone={onDone} />
}

function TaskDialog({ task, open, onClose, onDone }: { task: BulkTask; open: boolean; onClose: () => void; onDone: (ids: readonly string[]) => void }) {
  const form = useId()
  const bulk = useBulk(task, (progress) => {
    onDone(progress.done)
    if (progress.refused.length + progress.left.length > 0) return
    showToast({ title: task.done(progress.done.length), tone: 'good' })
    onClose()
  })
  const { phase, progress, total } = bulk
  const locale = getLocale()

  return (
    <Dialog
      title={task.title}
      open={open}
      onOpenChange={(next) => {
        if (!next && phase !== 'working') onClose()
      }}
      footer={
        phase === 'outcome' ? (
          <>
            <Button kind="quiet" onClick={onClose}>
              {m.common_close()}
            </Button>
            <Button kind="primary" onClick={bulk.again}>
              {m.common_retry()}
            </Button>
          </>
        ) : (
          <>
            <Button kind="quiet" onClick={onClose} disabled={phase === 'working'}>
              {m.common_cancel()}
            </Button>
            <Button kind={task.danger ? 'danger' : 'primary'} type="submit" form={form} busy={phase === 'working'}>
              {task.confirm}
            </Button>
          </>
        )
      }
    >
      {phase === 'outcome' ? (
        <BulkResult task={task} progress={progress} />
      ) : (
        <form
          id={form}
          noValidate
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault()
            if (!bulk.start()) event.currentTarget.querySelector('textarea')?.focus()
          }}
        >
          <div className="flex flex-col gap-2 text-base">{task.explain}</div>
          {phase === 'asking' && task.subjects.length > 1 && <NameList names={task.subjects.map(({ name }) => name)} />}
          {phase === 'working' && task.subjects.length > 1 && (
            <div className="flex flex-col gap-1.5">
              <ProgressBar share={total === 0 ? null : (progress.done.length + progress.refused.length) / total} label={task.title} tone="lapis" />
              <p role="status" className="text-sm text-muted figures">
                {m.people_progress({ done: formatNumber(progress.done.length + progress.refused.length, locale), total: formatNumber(total, locale) })}
              </p>
            </div>
          )}
          <TextArea
            label={task.text.label}
            hint={task.text.hint}
            optional={!task.text.required}
            maxLength={task.text.max}
            rows={3}
            value={bulk.text}
            readOnly={phase === 'working'}
            error={bulk.missing ? errorMessage('required') : undefined}
            onChange={(event) => bulk.write(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
            }}
          />
        </form>
      )}
    </Dialog>
  )
}
