import type { Me } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'
import { Badge } from '@lectern/ui/badge'

import type { ShownPolicy } from '../../api/policy.ts'
import { AcceptPolicy } from './accept-policy.tsx'

interface PolicySectionProps {
  me: Me
  payment: ShownPolicy
  contract: ShownPolicy | null
}

/** What the person has agreed to, and what waits for them (A5). */
export function PolicySection({ me, payment, contract }: PolicySectionProps) {
  const rows = [
    { kind: 'payment_and_refund' as const, title: m.account_policy_payment(), policy: payment, accepted: me.paymentPolicyAccepted },
    ...(contract === null
      ? []
      : [{ kind: 'instructor_contract' as const, title: m.account_policy_contract(), policy: contract, accepted: me.contractAccepted }]),
  ]
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map(({ kind, title, policy, accepted }) => (
        <li key={kind} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <span className="flex flex-wrap items-center gap-3">
            {title}
            <Badge tone={accepted ? 'leaf' : 'saffron'}>{accepted ? m.account_policy_accepted() : m.account_policy_not_accepted()}</Badge>
          </span>
          <AcceptPolicy kind={kind} title={title} policy={policy} accepted={accepted} label={m.account_policy_read()} />
        </li>
      ))}
    </ul>
  )
}
