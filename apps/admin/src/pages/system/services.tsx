import type { SystemStatus } from '@lectern/api/contracts/system'
import { formatBytes, formatDuration, formatNumber, formatRelative } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Badge } from '@lectern/ui/badge'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { SERVICES, type ServiceName, servicesOptions } from '../../data/services.ts'
import { when } from '../../lib/time.ts'
import { Part } from '../../parts/facts.tsx'
import { backlogOf } from './backlog.ts'

const NAMES = {
  core: () => m.house_service_core(),
  media: () => m.house_service_media(),
  payments: () => m.house_service_payments(),
} as const satisfies Record<ServiceName, () => string>

const MEBIBYTE = 1_048_576
const REFRESH_MS = 15_000

/** The processes: whether each server answers from here, and whether the worker keeps up. */
export function Services({ status: { server, queues } }: { status: SystemStatus }) {
  const locale = getLocale()
  const { data } = useQuery(servicesOptions(REFRESH_MS))
  const backlog = backlogOf(queues)
  return (
    <Part title={m.house_services()} aside={<bdi>Lectern {server.version}</bdi>}>
      <table className="w-full text-sm">
        <caption className="sr-only">{m.house_services()}</caption>
        <thead className="text-muted">
          <tr className="h-9 border-b border-line [&>th]:text-start [&>th]:font-medium">
            <th scope="col">{m.house_col_service()}</th>
            <th scope="col">{m.admin_col_status()}</th>
            <th scope="col" className="text-end!">
              {m.house_col_remark()}
            </th>
          </tr>
        </thead>
        <tbody>
          {SERVICES.map((name) => {
            const state = data?.find((service) => service.name === name)
            const answer = state?.milliseconds ?? null
            return (
              <Service
                key={name}
                name={NAMES[name]()}
                state={
                  state === undefined ? (
                    <span className="text-muted">…</span>
                  ) : (
                    <Badge tone={state.up ? 'leaf' : 'carmine'}>{state.up ? m.house_service_up() : m.house_service_down()}</Badge>
                  )
                }
              >
                {answer !== null && m.house_answered_in({ milliseconds: formatNumber(answer, locale) })}
                {name === 'core' && (
                  <span className="block" title={when(server.startedAt)}>
                    {m.admin_server_since({ time: formatRelative(server.startedAt, locale, new Date()) })} · {formatBytes(server.memoryMb * MEBIBYTE, locale)} ·{' '}
                    <bdi>Node {server.node.replace(/^v/, '')}</bdi>
                  </span>
                )}
              </Service>
            )
          })}
          <Service
            name={m.house_service_worker()}
            state={<Badge tone={backlog.behind ? 'carmine' : 'leaf'}>{backlog.behind ? m.house_worker_behind() : m.house_worker_keeps_up()}</Badge>}
          >
            {backlog.oldestSeconds === null ? m.house_worker_nothing_due() : m.house_worker_oldest({ time: formatDuration(backlog.oldestSeconds, locale) })}
          </Service>
        </tbody>
      </table>
    </Part>
  )
}

function Service({ name, state, children }: { name: string; state: ReactNode; children: ReactNode }) {
  return (
    <tr className="h-10 border-b border-line [&>*]:py-1.5">
      <th scope="row" className="pe-3 text-start font-normal">
        {name}
      </th>
      <td className="pe-3">{state}</td>
      <td className="text-end text-muted figures">{children}</td>
    </tr>
  )
}
