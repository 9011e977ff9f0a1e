import type { Setting } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { Skeleton } from '@lectern/ui/skeleton'
import { useLocation } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'

import { CallError } from '../../parts/call-error.tsx'
import { useUnsavedGuard } from '../../parts/use-unsaved-guard.tsx'
import { RefundSetting } from './refund-setting.tsx'
import { useSettings } from './settings-query.ts'
import { ShareSetting } from './share-setting.tsx'
import { SignUpSetting } from './sign-up-setting.tsx'

/** Somebody else's change should be seen before one's own is sent. */
const REFRESH_MS = 10_000

/** What staff can set, in words, with its versions (S6). */
export function SettingsPage() {
  const { data, error, refetch } = useSettings(REFRESH_MS)
  const [unsaved, setUnsaved] = useState<ReadonlySet<Setting['key']>>(new Set())
  const onUnsaved = useCallback((key: Setting['key'], is: boolean) => {
    setUnsaved((before) => (before.has(key) === is ? before : new Set(is ? [...before, key] : [...before].filter((other) => other !== key))))
  }, [])
  const guard = useUnsavedGuard(unsaved.size > 0)
  const { hash } = useLocation()
  const here = data !== undefined
  useEffect(() => {
    if (here && hash !== '') document.getElementById(hash)?.scrollIntoView()
  }, [here, hash])

  return (
    <div className="flex max-w-[76rem] flex-col gap-12">
      {error !== null && <CallError error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <SettingsSkeleton />}
      {data?.map((setting) => (
        <OneSetting key={setting.key} setting={setting} onUnsaved={onUnsaved} />
      ))}
      {guard}
    </div>
  )
}

function OneSetting({ setting, onUnsaved }: { setting: Setting; onUnsaved: (key: Setting['key'], unsaved: boolean) => void }) {
  switch (setting.key) {
    case 'platform_share':
      return <ShareSetting setting={setting} onUnsaved={onUnsaved} />
    case 'refund_rules':
      return <RefundSetting setting={setting} onUnsaved={onUnsaved} />
    case 'sign_up':
      return <SignUpSetting setting={setting} onUnsaved={onUnsaved} />
  }
}

function SettingsSkeleton() {
  return (
    <div role="status" aria-busy="true" aria-label={m.common_loading()} className="flex flex-col gap-12">
      {['a', 'b', 'c'].map((key) => (
        <div key={key} className="grid gap-16 border-t-2 border-line pt-4 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
          <div className="flex flex-col gap-4">
            <Skeleton className="h-5 w-40" />
            <Skeleton className="h-3.5 w-4/5" />
            <Skeleton className="h-10 w-40" />
            <Skeleton className="h-12 w-3/5" />
          </div>
          <Skeleton className="h-32 w-full" />
        </div>
      ))}
    </div>
  )
}
