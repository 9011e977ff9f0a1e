import type { ApplicationRow } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { Avatar } from '@lectern/ui/avatar'
import type { Column } from '@lectern/ui/data-table'

import { when } from '../../lib/time.ts'
import { OpenLink } from '../../parts/open-link.tsx'
import { OneLine } from '../../parts/text.tsx'
import { ApplicationStateBadge } from '../../words/application-state.tsx'
import { countryName } from '../../words/names.ts'

export function applicationColumns(): Column<ApplicationRow>[] {
  return [
    {
      id: 'name',
      header: m.people_applicant(),
      width: '22%',
      cell: ({ id, user }) => (
        <span className="flex items-center gap-2.5">
          <Avatar name={user.name} src={user.picture} size="sm" />
          <OpenLink from="/applications" id={id}>
            <OneLine className="font-medium">{user.name}</OneLine>
          </OpenLink>
        </span>
      ),
    },
    { id: 'subject', header: m.admin_col_subject(), width: '20%', cell: ({ subject }) => <OneLine>{subject}</OneLine> },
    { id: 'motivation', wide: true, header: m.people_motivation(), cell: ({ motivation }) => <OneLine className="text-muted">{motivation}</OneLine> },
    { id: 'country', wide: true, header: m.admin_col_country(), width: '8rem', cell: ({ user }) => <OneLine>{countryName(user.country)}</OneLine> },
    { id: 'state', header: m.admin_col_status(), width: '8rem', cell: ({ state }) => <ApplicationStateBadge state={state} /> },
    {
      id: 'created',
      header: m.people_applied(),
      align: 'end',
      width: '8.5rem',
      cell: ({ createdAt }) => <span className="text-muted">{when(createdAt, 'date')}</span>,
    },
  ]
}

export function StackedApplication({ application: { id, user, subject, state, createdAt } }: { application: ApplicationRow }) {
  return (
    <div className="flex items-center gap-3">
      <Avatar name={user.name} src={user.picture} />
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <div className="flex items-center justify-between gap-3">
          <OpenLink from="/applications" id={id}>
            <OneLine className="font-medium">{user.name}</OneLine>
          </OpenLink>
          <ApplicationStateBadge state={state} />
        </div>
        <div className="flex items-center justify-between gap-3">
          <OneLine className="min-w-0 text-muted">{subject}</OneLine>
          <span className="shrink-0 text-xs text-muted">{when(createdAt, 'date')}</span>
        </div>
      </div>
    </div>
  )
}
