import type { SystemStatus } from '@lectern/api/contracts/system'
import { formatDuration, formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import TriangleAlert from 'lucide-react/icons/triangle-alert'

import { Nothing, Part } from '../../parts/facts.tsx'
import { Code } from '../../parts/text.tsx'
import { backlogOf } from './backlog.ts'
import { partitionName } from './partition-name.ts'

const isOld = (queue: SystemStatus['queues'][number]) => backlogOf([queue]).behind

/** What the worker has to do, per queue. */
export function Queues({ queues, partitions }: Pick<SystemStatus, 'queues' | 'partitions'>) {
  const locale = getLocale()
  const away = partitions.filter(({ primaryUp }) => !primaryUp)
  return (
    <Part title={m.admin_queues()}>
      {away.map(({ name }) => (
        <p key={name} className="flex items-center gap-2 border-b border-line py-2.5 text-sm text-carmine">
          <TriangleAlert aria-hidden="true" className="size-4 shrink-0" />
          {m.house_queues_away({ partition: partitionName(name) })}
        </p>
      ))}
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
                <td className={`max-sm:hidden ${isOld(queue) ? 'font-semibold text-carmine' : 'text-muted'}`}>
                  {queue.oldestWaitingSeconds === null ? '' : formatDuration(queue.oldestWaitingSeconds, locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  )
}
