import type { SystemStatus } from '@lectern/api/contracts/system'
import { formatBytes, formatCompact, formatPercent, formatRelative } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Stat } from '@lectern/ui/stat'
import CircleCheck from 'lucide-react/icons/circle-check'
import TriangleAlert from 'lucide-react/icons/triangle-alert'

import { when } from '../../lib/time.ts'

const MEBIBYTE = 1_048_576

/** The few figures to look at first: server, cache, ledger. */
export function Vitals({ status: { server, cache, ledger, partitions } }: { status: SystemStatus }) {
  const locale = getLocale()
  const reads = cache.hits + cache.misses
  const away = partitions.flatMap(({ primaryUp, replicas }) => [primaryUp, ...replicas.map(({ up }) => up)]).filter((up) => !up).length
  return (
    <div className="grid grid-cols-2 gap-x-6 gap-y-6 lg:grid-cols-4">
      <Stat
        label={m.admin_databases()}
        value={<Health good={away === 0} text={away === 0 ? m.admin_up() : m.admin_down()} />}
        hint={m.admin_partitions_nodes({ up: nodes(partitions) - away, all: nodes(partitions) })}
      />
      <Stat
        label={m.admin_ledger()}
        value={<Health good={ledger.balanced} text={ledger.balanced ? m.admin_ledger_good() : m.admin_ledger_bad()} />}
        hint={
          <>
            {ledger.balanced ? m.admin_ledger_balanced() : m.admin_ledger_unbalanced()}
            <span className="block">{m.admin_checked({ time: when(ledger.checkedAt, 'time') })}</span>
          </>
        }
      />
      <Stat
        label={m.admin_cache()}
        value={cache.up ? reads === 0 ? '–' : formatPercent(cache.hits / reads, locale) : <Health good={false} text={m.admin_down()} />}
        hint={m.admin_cache_hits({ hits: formatCompact(cache.hits, locale), reads: formatCompact(reads, locale) })}
      />
      <Stat
        label={m.admin_server()}
        value={formatBytes(server.memoryMb * MEBIBYTE, locale)}
        hint={
          <>
            <span title={when(server.startedAt)}>{m.admin_server_since({ time: formatRelative(server.startedAt, locale, new Date()) })}</span>
            <span className="block figures">
              <bdi>
                Lectern {server.version} · Node {server.node.replace(/^v/, '')}
              </bdi>
            </span>
          </>
        }
      />
    </div>
  )
}

function nodes(partitions: SystemStatus['partitions']): number {
  return partitions.reduce((sum, { replicas }) => sum + 1 + replicas.length, 0)
}

function Health({ good, text }: { good: boolean; text: string }) {
  const Icon = good ? CircleCheck : TriangleAlert
  return (
    <span className={`inline-flex items-center gap-2 text-xl ${good ? 'text-leaf' : 'text-carmine'}`}>
      <Icon aria-hidden="true" className="size-5" />
      {text}
    </span>
  )
}
