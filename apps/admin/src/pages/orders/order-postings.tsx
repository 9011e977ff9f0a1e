import type { OrderDetail } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'

import { sumsByCurrency } from '../../lib/sums.ts'
import { Nothing, Part } from '../../parts/facts.tsx'
import { Amount } from '../../parts/money.tsx'
import { ledgerAccountName } from '../../words/names.ts'

/** The movements in the ledger and, as the proof that nothing is missing, their sum. */
export function OrderPostings({ postings }: { postings: OrderDetail['postings'] }) {
  if (postings.length === 0) {
    return (
      <Part title={m.admin_order_postings()}>
        <Nothing>{m.admin_order_no_postings()}</Nothing>
      </Part>
    )
  }
  return (
    <Part title={m.admin_order_postings()}>
      <table className="w-full text-sm">
        <caption className="sr-only">{m.admin_order_postings_hint()}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{m.admin_col_account()}</th>
            <th scope="col">{m.admin_col_amount()}</th>
          </tr>
        </thead>
        <tbody>
          {postings.map((posting, index) => (
            // Postings are never changed or taken away: position is identity.
            <tr key={index} className="h-10 border-b border-line">
              <td className="py-1.5 pe-4">
                <span className="flex flex-wrap gap-x-2">
                  {ledgerAccountName(posting.account)}
                  {posting.owner !== null && <bdi className="text-muted">{posting.owner}</bdi>}
                </span>
              </td>
              <td className="text-end">
                <Amount value={posting.amount} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {sumsByCurrency(postings.map(({ amount }) => amount)).map((sum) => (
            <tr key={sum.currency} className={`h-10 font-medium ${sum.amount === '0' ? '' : 'text-carmine'}`}>
              <th scope="row" className="text-start font-medium">
                {m.admin_posting_sum()}
              </th>
              <td className="text-end">
                <Amount value={sum} />
              </td>
            </tr>
          ))}
        </tfoot>
      </table>
      <p className="mt-1 text-xs text-muted">{m.admin_order_postings_hint()}</p>
    </Part>
  )
}
