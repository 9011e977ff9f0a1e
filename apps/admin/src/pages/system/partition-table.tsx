import type { SystemStatus } from '@lectern/api/contracts/system'
import { formatBytes, formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Badge } from '@lectern/ui/badge'
import type { ReactNode } from 'react'

import { Part } from '../../parts/facts.tsx'
import { Code } from '../../parts/text.tsx'
import { partitionName } from './partition-name.ts'

type Partition = SystemStatus['partitions'][number]

/** A partition with its primary and replicas: whether they answer, and how far behind they are. */
export function PartitionTable({ partition: { name, primaryUp, sizeBytes, replicas } }: { partition: Partition }) {
  const locale = getLocale()
  return (
    <Part title={partitionName(name)} aside={sizeBytes === null ? undefined : m.admin_size({ size: formatBytes(sizeBytes, locale) })}>
      <table className="w-full text-sm">
        <caption className="sr-only">{partitionName(name)}</caption>
        <thead className="text-muted">
          <tr className="h-9 border-b border-line [&>th]:font-medium">
            <th scope="col" className="text-start">
              {m.admin_col_database()}
            </th>
            <th scope="col" className="text-start">
              {m.admin_col_status()}
            </th>
            <th scope="col" className="text-end">
              {m.admin_col_lag()}
            </th>
            <th scope="col" className="text-end">
              {m.admin_col_reads()}
            </th>
          </tr>
        </thead>
        <tbody>
          <Node name={m.admin_primary()} up={primaryUp} lag="" reads="" />
          {replicas.map((replica) => (
            <Node
              key={replica.name}
              name={
                <>
                  {m.admin_replica()}{' '}
                  <span className="ms-1">
                    <Code>{replica.name}</Code>
                  </span>
                </>
              }
              up={replica.up}
              lag={replica.lagBytes === null ? '–' : replica.lagBytes === 0 ? m.admin_no_lag() : formatBytes(replica.lagBytes, locale)}
              reads={formatNumber(replica.reads, locale)}
            />
          ))}
        </tbody>
      </table>
    </Part>
  )
}

function Node({ name, up, lag, reads }: { name: ReactNode; up: boolean; lag: string; reads: string }) {
  return (
    <tr className="h-10 border-b border-line">
      <th scope="row" className="pe-3 text-start font-normal">
        {name}
      </th>
      <td>{up ? <Badge tone="leaf">{m.admin_up()}</Badge> : <Badge tone="carmine">{m.admin_down()}</Badge>}</td>
      <td className="text-end">{lag}</td>
      <td className="text-end">{reads}</td>
    </tr>
  )
}
