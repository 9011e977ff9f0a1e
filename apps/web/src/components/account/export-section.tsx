import type { DataExport, Me } from '@lectern/api/contracts/accounts'
import { formatBytes, formatDate } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { buttonClasses } from '@lectern/ui/button-classes'
import { ProgressBar } from '@lectern/ui/progress'
import Download from 'lucide-react/icons/download'

import { useExport } from '../../account/use-export.ts'
import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { FailureText } from '../states/failure-text.tsx'

/** A copy of everything held about the person: asked for, watched while it is made, downloaded (A7). */
export function ExportSection({ me, made: first }: { me: Me; made: DataExport | null }) {
  const { api, locale } = useServices()
  const { made, lost, replace } = useExport(first)
  const start = useAction(() => api.accounts.startExport.mutate(), replace)
  const state = made?.state ?? 'none'
  const open = state === 'waiting' || state === 'running'
  return (
    <div className="grid gap-4">
      {made !== null && (
        <div role="status" className="grid gap-3 empty:hidden">
          {open && (
            <div className="grid gap-3 rounded-lg border border-line bg-raised p-5">
              <p className="font-medium">{m.settings_export_running()}</p>
              <ProgressBar share={state === 'waiting' ? null : made.percent / 100} label={m.settings_export_running()} figure tone="lapis" />
              <p className="text-sm text-muted">{lost ? m.settings_export_lost() : m.settings_export_leave({ email: me.email })}</p>
            </div>
          )}
          {state === 'ready' && made.download !== null && (
            <div className="flex flex-wrap items-center justify-between gap-4 rounded-lg border border-line bg-raised p-5">
              <div className="grid gap-0.5">
                <p className="font-medium">{m.settings_export_ready()}</p>
                <p className="text-sm text-muted figures">
                  {m.settings_export_ready_text({
                    size: formatBytes(made.bytes ?? 0, locale),
                    date: formatDate(made.createdAt, locale, 'dateTime'),
                    until: formatDate(made.expiresAt ?? made.createdAt, locale),
                  })}
                </p>
              </div>
              <a href={made.download} download className={buttonClasses('primary')}>
                <Download aria-hidden="true" />
                {m.settings_export_download()}
              </a>
            </div>
          )}
          {state === 'failed' && (
            <div className="grid gap-1 border-s-4 border-carmine bg-carmine-wash px-4 py-3">
              <p className="font-medium">{m.settings_export_failed()}</p>
              <p className="text-sm">{m.settings_export_failed_text()}</p>
            </div>
          )}
          {state === 'expired' && <p className="text-sm text-muted">{m.settings_export_expired({ date: formatDate(made.createdAt, locale) })}</p>}
        </div>
      )}
      {!open && (
        <Button className="justify-self-start" busy={start.pending} onClick={() => void start.start()}>
          {state === 'failed' ? m.common_retry() : state === 'ready' ? m.settings_export_again() : m.settings_export_start()}
        </Button>
      )}
      {start.failure !== null && <FailureText failure={start.failure} />}
    </div>
  )
}
