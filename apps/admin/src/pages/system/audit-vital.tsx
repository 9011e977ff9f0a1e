import { failureOf } from '@lectern/client/failure'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { Skeleton } from '@lectern/ui/skeleton'
import { Stat } from '@lectern/ui/stat'
import { Link } from '@tanstack/react-router'

import { when } from '../../lib/time.ts'
import { auditVerdict, useAuditCheck } from '../../parts/audit-check.tsx'
import { Health } from './health.tsx'

/** Whether the audit log is as it was written; checked once, and again when asked, because that reads all of it. */
export function AuditVital() {
  const { result, error, checking, check } = useAuditCheck('at_once')
  const sound = result?.broken === null
  return (
    <Stat
      label={
        <Link to="/audit" className="text-muted no-underline hover:text-ink hover:underline hover:underline-offset-4">
          {m.house_nav_audit()}
        </Link>
      }
      value={
        error !== null ? (
          <Health good={false} text={m.house_audit_unchecked()} />
        ) : result === undefined ? (
          <Skeleton className="h-7 w-28" />
        ) : (
          <Health good={sound} text={sound ? m.house_audit_sound() : m.house_audit_broken()} />
        )
      }
      hint={
        <>
          {error !== null ? errorMessage(failureOf(error).reason, failureOf(error).details) : result !== undefined && auditVerdict(result)}
          <span className="flex flex-wrap gap-x-2">
            {result !== undefined && <span>{m.admin_checked({ time: when(result.checkedAt, 'time') })}</span>}
            <button type="button" aria-disabled={checking} onClick={checking ? undefined : check} className="link">
              {m.house_check_again()}
            </button>
          </span>
        </>
      }
    />
  )
}
