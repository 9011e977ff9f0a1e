import type { Setting } from '@lectern/api/contracts/staff'
import { failureOf } from '@lectern/client/failure'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { Dialog } from '@lectern/ui/dialog'
import { showToast } from '@lectern/ui/toast'
import { useMutation } from '@tanstack/react-query'

import { api } from '../../data/api.ts'
import { useLastDefined } from '../../parts/use-last-defined.ts'
import { settingName } from '../../words/settings.ts'
import { inputOf } from './save-input.ts'
import { keepSaved, refreshSettings } from './settings-query.ts'
import { valueLine } from './setting-words.ts'
import type { PastVersion } from './versions.ts'

/** Asks before an old value is saved again as the newest one. */
export function PutBack({ setting, past, onClose }: { setting: Setting; past: PastVersion | null; onClose: () => void }) {
  const shown = useLastDefined(past ?? undefined)
  const save = useMutation(
    api.staff.saveSetting.mutationOptions({
      async onSuccess(next) {
        await keepSaved(next)
        showToast({ title: m.house_setting_saved(), tone: 'good' })
        onClose()
      },
      onError(error) {
        const { reason, details } = failureOf(error)
        showToast({ title: errorMessage(reason, details), tone: 'bad' })
        if (reason !== 'setting_changed') return
        onClose()
        void refreshSettings()
      },
    }),
  )
  return (
    <Dialog
      title={m.house_put_back_title({ name: settingName(setting.key) ?? setting.key })}
      open={past !== null}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      footer={
        <>
          <Button kind="quiet" onClick={onClose}>
            {m.common_cancel()}
          </Button>
          <Button
            kind="primary"
            busy={save.isPending}
            onClick={() => {
              if (shown !== undefined) save.mutate(inputOf(shown.setting, setting.version))
            }}
          >
            {m.house_put_back()}
          </Button>
        </>
      }
    >
      {shown !== undefined && (
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-2 text-sm">
          <dt className="text-muted">{m.house_now()}</dt>
          <dd>{valueLine(setting)}</dd>
          <dt className="text-muted">{m.house_then()}</dt>
          <dd className="font-medium">{valueLine(shown.setting)}</dd>
        </dl>
      )}
      <p className="mt-4 text-sm text-muted">{m.house_put_back_hint()}</p>
    </Dialog>
  )
}
