import type { SystemStatus } from '@lectern/api/contracts/system'
import { formatCompact, formatPercent } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { Stat } from '@lectern/ui/stat'

import { when } from '../../lib/time.ts'
import { AuditVital } from './audit-vital.tsx'
import { Health } from './health.tsx'

/** The few figures to look at first: databases, ledger, audit log, cache. */
export function Vitals({ status: { cache, ledger, partitions } }: { status: SystemStatus }) {
  const locale = getLocale()
  const reads = cache.hits + cache.misses
  const nodes = partitions.flatMap(({ primaryUp, replicas }) => [primaryUp, ...replicas.map(({ up }) => up)])
  const up = nodes.filter(Boolean).length
  const allUp = up === nodes.length
  return (
    <div className="grid grid-cols-2 gap-x-6 gap-y-6 lg:grid-cols-4">
      <Stat
        label={m.admin_databases()}
        value={<Health good={allUp} text={allUp ? m.admin_up() : m.admin_down()} />}
        hint={m.admin_partitions_nodes({ up, all: nodes.length })}
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
      <AuditVital />
      <Stat
        label={m.admin_cache()}
        value={cache.up ? reads === 0 ? '–' : formatPercent(cache.hits / reads, locale) : <Health good={false} text={m.admin_down()} />}
        hint={cache.up ? m.admin_cache_hits({ hits: formatCompact(cache.hits, locale), reads: formatCompact(reads, locale) }) : m.house_cache_away()}
      />
    </div>
  )
}
