import type { Setting } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Badge } from '@lectern/ui/badge'
import { Button } from '@lectern/ui/button'
import { Link } from '@tanstack/react-router'
import ArrowRight from 'lucide-react/icons/arrow-right'
import { useState } from 'react'

import { when } from '../../lib/time.ts'
import { Nothing } from '../../parts/facts.tsx'
import { PutBack } from './put-back.tsx'
import { type PastVersion, versionsOf } from './versions.ts'
import { valueLine } from './setting-words.ts'

/** Who changed a setting, when, from what to what; an old value can be put back as a new version. */
export function SettingHistory({ setting, locked }: { setting: Setting; locked: boolean }) {
  const [back, setBack] = useState<PastVersion | null>(null)
  const versions = versionsOf(setting)
  return (
    <div className="min-w-0">
      <div className="flex min-h-9 items-center justify-between gap-4 border-b border-line-strong">
        <h3 className="text-sm font-semibold">{m.house_history()}</h3>
        <Link to="/audit" search={{ subject: setting.key }} className="text-xs link">
          {m.house_on_the_log()}
        </Link>
      </div>
      {setting.history.length === 0 && <Nothing>{m.house_never_changed()}</Nothing>}
      {setting.history.length > 0 && (
        <ol className="max-h-96 overflow-y-auto">
          {versions.map((past) => (
            <li key={past.version} className="flex min-h-12 items-start justify-between gap-4 border-b border-line py-2 text-sm">
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-x-1.5">
                  {past.before !== null && (
                    <>
                      <span className="text-muted">{valueLine(past.before)}</span>
                      <ArrowRight role="img" aria-label={m.house_becomes()} className="size-3.5 shrink-0 flip-rtl text-muted" />
                    </>
                  )}
                  <span className="font-medium">{valueLine(past.setting)}</span>
                </p>
                <p className="mt-0.5 text-xs text-muted">
                  {past.change === null
                    ? m.house_from_the_start()
                    : m.house_changed_by({
                        version: formatNumber(past.version, getLocale()),
                        name: `\u2068${past.change.changedBy.name}\u2069`,
                        time: when(past.change.changedAt),
                      })}
                </p>
              </div>
              {past.version === setting.version ? (
                <Badge tone="leaf">{m.house_in_force()}</Badge>
              ) : (
                !past.sameAsNow && (
                  <Button size="sm" kind="quiet" disabled={locked} title={locked ? m.house_put_back_locked() : undefined} onClick={() => setBack(past)}>
                    {m.house_put_back()}
                  </Button>
                )
              )}
            </li>
          ))}
        </ol>
      )}
      <PutBack setting={setting} past={back} onClose={() => setBack(null)} />
    </div>
  )
}
