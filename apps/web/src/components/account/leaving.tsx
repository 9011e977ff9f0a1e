import { formatDate } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'

import { useServices } from '../../api/use-services.ts'
import { KeepAccount } from './keep-account.tsx'

/** The account will be erased; until then there is a way back (A7). */
export function Leaving({ dueAt, onKept }: { dueAt: string; onKept: () => void }) {
  const { locale } = useServices()
  return (
    <div className="grid justify-items-start gap-4 border-s-4 border-carmine bg-carmine-wash p-5">
      <div className="grid gap-1">
        <p className="font-semibold">{m.settings_leaving({ date: formatDate(dueAt, locale) })}</p>
        <p className="text-sm">{m.settings_leaving_text()}</p>
      </div>
      <KeepAccount onKept={onKept} />
    </div>
  )
}
