import type { PolicyVersion } from '@lectern/api/contracts/staff'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'

import { when } from '../../lib/time.ts'

/** Somebody else has published while this was written: what was written stays, and is now compared with theirs. */
export function Overtaken({ version: { version, publishedBy, publishedAt, changeNote } }: { version: PolicyVersion }) {
  const number = formatNumber(version, getLocale())
  return (
    <div role="alert" className="flex flex-col gap-1 border-s-3 border-saffron bg-saffron-wash px-4 py-3 text-sm">
      <p className="font-medium">
        {m.house_policy_overtaken({ number, name: publishedBy === null ? m.house_somebody() : `\u2068${publishedBy.name}\u2069`, time: when(publishedAt) })}
      </p>
      {changeNote !== null && <q>{changeNote}</q>}
      <p className="text-muted">{m.house_policy_overtaken_hint()}</p>
    </div>
  )
}
