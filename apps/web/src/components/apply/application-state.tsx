import type { Application, Me } from '@lectern/api/contracts/accounts'
import { formatDate } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { buttonClasses } from '@lectern/ui/button-classes'
import { EmptyState } from '@lectern/ui/states'
import { Link } from '@tanstack/react-router'

import type { ShownPolicy } from '../../api/policy.ts'
import { useServices } from '../../api/use-services.ts'
import { ApplyForm } from './apply-form.tsx'
import { Approved } from './approved.tsx'
import { Rejected } from './rejected.tsx'
import { SentWords } from './sent-words.tsx'

const HERE = { next: '/teach/apply' } as const

interface ApplicationStateProps {
  me: Me | null
  application: Application | null
  contract: ShownPolicy | null
  /** When this was read. */
  at: number
}

/** Where somebody stands on the way to teaching, and the next step. */
export function ApplicationState({ me, application, contract, at }: ApplicationStateProps) {
  const { locale } = useServices()
  if (me === null)
    return (
      <EmptyState
        title={m.apply_guest()}
        action={
          <span className="flex flex-wrap gap-3">
            <Link to="/sign-up" search={HERE} className={buttonClasses('primary')}>
              {m.account_sign_up_title()}
            </Link>
            <Link to="/log-in" search={HERE} className={buttonClasses()}>
              {m.account_log_in_title()}
            </Link>
          </span>
        }
      >
        {m.apply_guest_text()}
      </EmptyState>
    )
  if (me.role === 'instructor') return <Approved me={me} contract={contract} />
  if (me.role === 'corporate_trainee') return <EmptyState title={m.apply_corporate()}>{m.apply_corporate_text()}</EmptyState>
  if (me.role === 'admin') return <EmptyState title={m.apply_staff()}>{m.apply_staff_text()}</EmptyState>
  if (application?.state === 'pending')
    return (
      <div className="grid gap-6">
        <div role="status" className="grid gap-1 border-s-4 border-lapis bg-lapis-wash px-5 py-4">
          <p className="font-semibold">{m.apply_pending()}</p>
          <p className="text-sm">{m.apply_pending_text({ date: formatDate(application.createdAt, locale), email: me.email })}</p>
        </div>
        <SentWords application={application} />
      </div>
    )
  if (application?.state === 'rejected' && application.againFrom !== null && Date.parse(application.againFrom) > at)
    return <Rejected application={application} />
  if (!me.emailVerified)
    return (
      <EmptyState
        title={m.apply_unverified()}
        action={
          <Link to="/verify-email" search={HERE} className={buttonClasses('primary')}>
            {m.account_verify_banner_link()}
          </Link>
        }
      >
        {m.apply_unverified_text({ email: me.email })}
      </EmptyState>
    )
  return (
    <div className="grid gap-8">
      {application?.state === 'rejected' && <Rejected application={application} />}
      <ApplyForm />
    </div>
  )
}
