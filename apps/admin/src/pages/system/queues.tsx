import type { SystemStatus } from '@lectern/api/contracts/system'
import { formatDuration, formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'

import { Nothing, Part } from '../../parts/facts.tsx'
import { Code } from '../../parts/text.tsx'

/** What the worker has to do, per queue. */
export function Queues({ queues }: { queues: SystemStatus['queues'] }) {
  const locale = getLocale()
  return (
    <Part title={m.admin_queues()}>
      {queues.length === 0 ? (
        <Nothing>{m.admin_no_queues()}</Nothing>
      ) : (
        <table className="w-full text-sm">
          <caption className="sr-only">{m.admin_queues()}</caption>
          <thead className="text-muted">
            <tr className="h-9 border-b border-line [&>th]:font-medium [&>th+th]:ps-3 [&>th+th]:text-end">
              <th scope="col" className="text-start">
                {m.admin_col_queue()}
              </th>
              <th scope="col">{m.admin_col_waiting()}</th>
              <th scope="col">{m.admin_col_active()}</th>
              <th scope="col">{m.admin_col_failed()}</th>
              <th scope="col" className="max-sm:hidden">
                {m.admin_col_oldest()}
              </th>
            </tr>
          </thead>
          <tbody>
            {queues.map((queue) => (
              <tr key={`${queue.partition} ${queue.name}`} className="h-10 border-b border-line [&>td]:text-end">
                <th scope="row" className="text-start font-normal">
                  <Code>{queue.name}</Code>
                </th>
                <td>{formatNumber(queue.waiting, locale)}</td>
                <td>{formatNumber(queue.active, locale)}</td>
                <td className={queue.failed > 0 ? 'font-semibold text-carmine' : undefined}>{formatNumber(queue.failed, locale)}</td>
                <td className="text-muted max-sm:hidden">{queue.oldestWaitingSeconds === null ? '' : formatDuration(queue.oldestWaitingSeconds, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  )
}
