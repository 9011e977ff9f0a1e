import type { AuditRow } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { Badge } from '@lectern/ui/badge'
import type { Column } from '@lectern/ui/data-table'

import { when } from '../../lib/time.ts'
import { OpenLink } from '../../parts/open-link.tsx'
import { OneLine } from '../../parts/text.tsx'
import { actionName } from '../../words/audit.ts'
import { ChangeLine } from './change-list.tsx'
import { SubjectLink } from './subject-link.tsx'

export function auditColumns(): Column<AuditRow>[] {
  return [
    { id: 'when', header: m.house_col_when(), width: '11rem', cell: ({ at }) => <span className="whitespace-nowrap text-muted">{when(at)}</span> },
    { id: 'who', header: m.house_col_who(), width: '14rem', cell: (entry) => <Who entry={entry} /> },
    {
      id: 'action',
      header: m.house_col_action(),
      width: '14rem',
      cell: (entry) => (
        <OpenLink from="/audit" id={String(entry.seq)}>
          <span className="font-medium">{actionName(entry.action)}</span>
        </OpenLink>
      ),
    },
    {
      id: 'subject',
      header: m.house_col_subject(),
      width: '11rem',
      cell: (entry) => (
        <span className="block max-w-44 truncate">
          <SubjectLink entry={entry} />
        </span>
      ),
    },
    {
      id: 'changes',
      header: m.house_what_changed(),
      wide: true,
      cell: (entry) => <ChangeLine entry={entry} oneLine />,
    },
  ]
}

/** Who did it; as whom, when an admin looked at the site as somebody. */
function Who({ entry: { actor, asUser } }: { entry: AuditRow }) {
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-x-2">
      <OneLine className="max-w-44">{actor.name}</OneLine>
      {asUser !== null && <Badge tone="saffron">{m.house_as({ name: `\u2068${asUser.name}\u2069` })}</Badge>}
    </span>
  )
}

export function StackedEntry({ entry }: { entry: AuditRow }) {
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-baseline justify-between gap-3">
        <OpenLink from="/audit" id={String(entry.seq)}>
          <span className="font-medium">{actionName(entry.action)}</span>
        </OpenLink>
        <span className="text-xs whitespace-nowrap text-muted">{when(entry.at)}</span>
      </div>
      <div className="flex min-w-0 justify-between gap-3">
        <span className="min-w-0 truncate">
          <SubjectLink entry={entry} />
        </span>
        <span className="shrink-0 text-muted">
          <Who entry={entry} />
        </span>
      </div>
      <ChangeLine entry={entry} />
    </div>
  )
}
