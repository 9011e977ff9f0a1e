import type { Me } from '@lectern/api/contracts/accounts'
import { formatDate } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Badge } from '@lectern/ui/badge'

import type { ShownPolicy } from '../../api/policy.ts'
import { useServices } from '../../api/use-services.ts'
import { AcceptPolicy } from './accept-policy.tsx'

interface PolicySectionProps {
  me: Me
  payment: ShownPolicy
  contract: ShownPolicy | null
}

/** What the person has agreed to, and what waits for them (A5). */
export function PolicySection({ me, payment, contract }: PolicySectionProps) {
  const { locale } = useServices()
  const rows = [
    { kind: 'payment_and_refund' as const, title: m.account_policy_payment(), policy: payment, accepted: me.paymentPolicyAccepted },
    ...(contract === null
      ? []
      : [{ kind: 'instructor_contract' as const, title: m.account_policy_contract(), policy: contract, accepted: me.contractAccepted }]),
  ]
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map(({ kind, title, policy, accepted }) => (
        <li key={kind} className="flex flex-wrap items-center justify-between gap-3 py-4">
          <div className="grid gap-1">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium">
              {title}
              <Badge tone={accepted ? 'leaf' : 'saffron'}>{accepted ? m.account_policy_accepted() : m.account_policy_not_accepted()}</Badge>
            </p>
            <p className="text-sm text-muted figures">{m.account_policy_version({ version: policy.version, date: formatDate(policy.publishedAt, locale) })}</p>
          </div>
          <AcceptPolicy kind={kind} title={title} policy={policy} accepted={accepted} label={m.account_policy_read()} />
        </li>
      ))}
    </ul>
  )
}
