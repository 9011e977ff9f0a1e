import type { SessionInfo } from '@lectern/api/contracts/accounts'
import { formatDate } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { deviceOf } from '@lectern/kernel/device-name'
import { Badge } from '@lectern/ui/badge'
import { Button } from '@lectern/ui/button'
import Monitor from 'lucide-react/icons/monitor'
import Smartphone from 'lucide-react/icons/smartphone'

import { useServices } from '../../api/use-services.ts'

/** "Firefox on Windows", as far as it is known. */
export function deviceWord(userAgent: string | null): string {
  const { browser, system } = deviceOf(userAgent)
  return browser !== null && system !== null ? m.settings_device({ browser, system }) : (browser ?? system ?? m.account_session_unknown())
}

/** One place where the account is open. */
export function SessionRow({ session, ending, onEnd }: { session: SessionInfo; ending: boolean; onEnd: () => void }) {
  const { locale } = useServices()
  const device = deviceWord(session.userAgent)
  const Icon = deviceOf(session.userAgent).phone ? Smartphone : Monitor
  return (
    <li className="flex items-center gap-4 py-3">
      <Icon aria-hidden="true" className="size-5 shrink-0 text-muted" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2">
          {device}
          {session.current && <Badge tone="leaf">{m.account_session_current()}</Badge>}
        </p>
        <p className="flex flex-wrap gap-x-4 text-sm text-muted figures">
          <span>{m.account_session_since({ date: formatDate(session.createdAt, locale, 'dateTime') })}</span>
          <span>{m.settings_session_until({ date: formatDate(session.expiresAt, locale) })}</span>
          {session.ip !== null && <bdi>{session.ip}</bdi>}
        </p>
      </div>
      {!session.current && (
        <Button size="sm" busy={ending} aria-label={m.account_session_end_label({ device })} onClick={onEnd}>
          {m.account_session_end()}
        </Button>
      )}
    </li>
  )
}
