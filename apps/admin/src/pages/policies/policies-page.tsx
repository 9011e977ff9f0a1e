import type { PolicyHistory } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { buttonClasses } from '@lectern/ui/button-classes'
import { Skeleton } from '@lectern/ui/skeleton'
import { Link } from '@tanstack/react-router'
import FilePlus from 'lucide-react/icons/file-plus'

import { CallError } from '../../parts/call-error.tsx'
import { policyName } from '../../words/policies.ts'
import { usePolicies } from './policies-query.ts'
import { VersionsTable } from './versions-table.tsx'

/** What people agree to, with every version (S6, A5). */
export function PoliciesPage() {
  const { data, error, refetch } = usePolicies()
  return (
    <div className="flex max-w-[76rem] flex-col gap-12">
      {error !== null && data === undefined && <CallError error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <PoliciesSkeleton />}
      {data?.map((history) => (
        <OnePolicy key={history.kind} history={history} />
      ))}
    </div>
  )
}

const HINTS = {
  payment_and_refund: () => m.house_policy_payment_and_refund_hint(),
  instructor_contract: () => m.house_policy_instructor_contract_hint(),
} as const satisfies Record<PolicyHistory['kind'], () => string>

function OnePolicy({ history }: { history: PolicyHistory }) {
  const { kind } = history
  return (
    <section aria-labelledby={kind} className="border-t-2 border-ink pt-4 first:border-t-0 first:pt-0">
      <div className="mb-4 flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <div>
          <h2 id={kind} className="text-lg font-semibold">
            <Link to="/policies/$kind" params={{ kind }} className="text-ink no-underline hover:underline hover:underline-offset-4">
              {policyName(kind)}
            </Link>
          </h2>
          <p className="mt-1 max-w-measure text-sm text-muted">{HINTS[kind]()}</p>
        </div>
        <Link to="/policies/$kind/new" params={{ kind }} className={buttonClasses('secondary', 'sm')}>
          <FilePlus aria-hidden="true" />
          {m.house_new_version()}
        </Link>
      </div>
      <VersionsTable history={history} />
    </section>
  )
}

function PoliciesSkeleton() {
  return (
    <div role="status" aria-busy="true" aria-label={m.common_loading()} className="flex flex-col gap-12">
      {['a', 'b'].map((key) => (
        <div key={key} className="flex flex-col gap-4 border-t-2 border-line pt-4">
          <Skeleton className="h-5 w-48" />
          <Skeleton className="h-3.5 w-3/5" />
          <Skeleton className="h-28 w-full" />
        </div>
      ))}
    </div>
  )
}
