import type { UserRow } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import { Menu, MenuItem, MenuSeparator } from '@lectern/ui/menu'
import { showToast } from '@lectern/ui/toast'
import AtSign from 'lucide-react/icons/at-sign'
import ChevronDown from 'lucide-react/icons/chevron-down'
import Eye from 'lucide-react/icons/eye'
import Hash from 'lucide-react/icons/hash'
import LogOut from 'lucide-react/icons/log-out'
import UserCheck from 'lucide-react/icons/user-check'
import UserCog from 'lucide-react/icons/user-cog'
import UserX from 'lucide-react/icons/user-x'
import { type ReactNode, useState } from 'react'

import { patchPeople, refreshPeople } from '../../data/people.ts'
import { useWho } from '../../data/session.ts'
import { BulkDialog } from '../../parts/bulk-dialog.tsx'
import type { BulkTask } from '../../parts/bulk-task.ts'
import { useLastDefined } from '../../parts/use-last-defined.ts'
import { barText } from './bars.ts'
import { EndSessionsDialog } from './end-sessions-dialog.tsx'
import { barTo, type PersonAction } from './may.ts'
import { reinstateTask, suspendTask } from './people-tasks.tsx'
import { RoleDialog } from './role-dialog.tsx'
import { ViewAsDialog } from './view-as-dialog.tsx'

interface Asking {
  what: 'role' | 'end_sessions' | 'view_as'
  /** Every asking begins with empty fields. */
  times: number
}

/** What staff can do to one person. `compact`: all of it in the menu. */
export function PersonActions({ person, compact = false }: { person: UserRow; compact?: boolean }) {
  const myId = useWho()?.id ?? ''
  const [asking, setAsking] = useState<Asking>()
  const [task, setTask] = useState<BulkTask>()
  const shown = useLastDefined(asking)
  const ask = (what: Asking['what']) => setAsking({ what, times: (shown?.times ?? 0) + 1 })
  const close = () => setAsking(undefined)
  const dialog = { person, open: asking !== undefined, onClose: close }
  const bar = (action: PersonAction) => barTo(action, person, myId)
  const viewBar = bar('view_as')
  const inSight = viewBar === null && !compact

  return (
    <>
      {inSight && (
        <Button size="sm" onClick={() => ask('view_as')}>
          <Eye aria-hidden="true" />
          {m.people_view_as()}
        </Button>
      )}
      <Menu
        trigger={
          <Button size="sm">
            {m.people_actions()}
            <ChevronDown aria-hidden="true" />
          </Button>
        }
      >
        <Action bar={bar('role')} onSelect={() => ask('role')} icon={<UserCog aria-hidden="true" />} name={m.people_change_role()} />
        <Action
          bar={bar('end_sessions')}
          onSelect={() => ask('end_sessions')}
          icon={<LogOut aria-hidden="true" className="flip-rtl" />}
          name={m.people_end_all_sessions()}
        />
        {!inSight && <Action bar={viewBar} onSelect={() => ask('view_as')} icon={<Eye aria-hidden="true" />} name={m.people_view_as()} />}
        {person.suspended ? (
          <Action
            bar={bar('reinstate')}
            onSelect={() => setTask(reinstateTask([person]))}
            icon={<UserCheck aria-hidden="true" />}
            name={m.people_reinstate()}
          />
        ) : (
          <Action bar={bar('suspend')} onSelect={() => setTask(suspendTask([person]))} icon={<UserX aria-hidden="true" />} name={m.people_suspend()} danger />
        )}
        <MenuSeparator />
        <MenuItem onSelect={() => void copy(person.email)}>
          <AtSign aria-hidden="true" />
          {m.people_copy_email()}
        </MenuItem>
        <MenuItem onSelect={() => void copy(person.id)}>
          <Hash aria-hidden="true" />
          {m.people_copy_id()}
        </MenuItem>
      </Menu>
      {shown?.what === 'role' && <RoleDialog key={shown.times} {...dialog} />}
      {shown?.what === 'end_sessions' && <EndSessionsDialog key={shown.times} {...dialog} myself={person.id === myId} />}
      {shown?.what === 'view_as' && <ViewAsDialog key={shown.times} {...dialog} />}
      <BulkDialog
        task={task}
        onClose={() => setTask(undefined)}
        onDone={(ids) => {
          patchPeople(ids, { suspended: !person.suspended })
          void refreshPeople(ids)
        }}
      />
    </>
  )
}

interface ActionProps {
  bar: ReturnType<typeof barTo>
  onSelect: () => void
  icon: ReactNode
  name: string
  danger?: boolean
}

function Action({ bar, onSelect, icon, name, danger = false }: ActionProps) {
  return (
    <MenuItem onSelect={onSelect} danger={danger} disabled={bar !== null} hint={bar === null ? undefined : barText(bar)}>
      {icon}
      {name}
    </MenuItem>
  )
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    showToast({ title: m.common_copied(), description: text })
  } catch {
    showToast({ title: m.people_not_copied(), description: text, tone: 'bad' })
  }
}
