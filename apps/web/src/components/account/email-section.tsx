import type { Me } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'
import { Badge } from '@lectern/ui/badge'
import { Button } from '@lectern/ui/button'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { SavedNote } from '../forms/saved-note.tsx'
import { ChangeEmail } from './change-email.tsx'
import { PendingEmail } from './pending-email.tsx'

/** The address, and the way to another one, which counts only after its code was entered (A4). */
export function EmailSection({ me }: { me: Me }) {
  const [changing, setChanging] = useState(false)
  const [news, setNews] = useState<string | null>(null)
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
        <p className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <bdi className="min-w-0 break-all">{me.email}</bdi>
          {me.emailVerified ? (
            <Badge tone="leaf">{m.settings_email_confirmed()}</Badge>
          ) : (
            <>
              <Badge tone="saffron">{m.settings_email_unconfirmed()}</Badge>
              {me.pendingEmail === null && (
                <Link to="/verify-email" search={{ next: '/account/security' }} className="link text-sm">
                  {m.settings_email_confirm()}
                </Link>
              )}
            </>
          )}
        </p>
        {!changing && me.pendingEmail === null && (
          <Button
            size="sm"
            onClick={() => {
              setNews(null)
              setChanging(true)
            }}
          >
            {m.settings_email_change()}
          </Button>
        )}
      </div>
      {me.pendingEmail !== null ? (
        <PendingEmail
          me={me}
          pending={me.pendingEmail}
          onConfirmed={({ email }) => setNews(m.settings_email_changed({ email }))}
          onKept={({ email }) => setNews(m.settings_email_kept({ email }))}
        />
      ) : (
        changing && <ChangeEmail me={me} onAsked={() => setChanging(false)} onCancel={() => setChanging(false)} />
      )}
      {news !== null && me.pendingEmail === null && !changing && <SavedNote shown text={news} />}
    </div>
  )
}
