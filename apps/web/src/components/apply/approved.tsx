import type { Me } from '@lectern/api/contracts/accounts'
import { m } from '@lectern/i18n/messages'
import { buttonClasses } from '@lectern/ui/button-classes'
import { Link } from '@tanstack/react-router'

import type { ShownPolicy } from '../../api/policy.ts'
import { AcceptPolicy } from '../account/accept-policy.tsx'

/** They may teach: the contract, then the first course. */
export function Approved({ me, contract }: { me: Me; contract: ShownPolicy | null }) {
  return (
    <div className="grid gap-4 border-s-4 border-leaf bg-leaf-wash px-5 py-5">
      <div className="grid gap-1">
        <p className="text-lg font-semibold">{m.apply_approved()}</p>
        <p className="text-sm">{me.contractAccepted ? m.apply_approved_ready() : m.apply_approved_text()}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        {!me.contractAccepted && contract !== null && (
          <AcceptPolicy kind="instructor_contract" title={m.account_policy_contract()} policy={contract} accepted={false} label={m.apply_contract()} main />
        )}
        <Link to="/teach" reloadDocument className={buttonClasses(me.contractAccepted ? 'primary' : 'secondary')}>
          {m.apply_start()}
        </Link>
      </div>
    </div>
  )
}
