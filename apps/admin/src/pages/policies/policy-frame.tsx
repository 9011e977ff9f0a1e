import type { PolicyHistory } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { EmptyState } from '@lectern/ui/states'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { CallError } from '../../parts/call-error.tsx'
import { SheetSkeleton } from '../../parts/sheet-skeleton.tsx'
import type { usePolicy } from './use-policy.ts'

/** A page about one policy once that is there. */
export function PolicyFrame({
  policy: { history, missing, error, retry },
  children,
}: {
  policy: ReturnType<typeof usePolicy>
  children: (history: PolicyHistory) => ReactNode
}) {
  if (missing) {
    return (
      <EmptyState
        title={m.house_no_policy()}
        action={
          <Link to="/policies" className="link">
            {m.house_nav_policies()}
          </Link>
        }
      />
    )
  }
  if (error !== null) return <CallError error={error} onRetry={retry} />
  return history === undefined ? <SheetSkeleton /> : children(history)
}
