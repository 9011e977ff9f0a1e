import type { AuditVerification } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'
import { getLocale } from '@lectern/i18n/runtime'
import { formatNumber } from '@lectern/i18n/format'
import { useQuery } from '@tanstack/react-query'

import { api } from '../data/api.ts'

/** The last check of the audit log's chain, which every page shares; `check` makes a new one. */
export function useAuditCheck(begin: 'at_once' | 'when_asked') {
  const { data, error, isFetching, refetch } = useQuery(
    api.staff.verifyAuditLog.queryOptions(undefined, { enabled: begin === 'at_once', staleTime: Infinity, gcTime: Infinity }),
  )
  return { result: data, error, checking: isFetching, check: () => void refetch() }
}

const FAULTS = {
  changed: (number) => m.house_fault_changed({ number }),
  missing: (number) => m.house_fault_missing({ number }),
  out_of_chain: (number) => m.house_fault_out_of_chain({ number }),
  end_moved: (number) => m.house_fault_end_moved({ number }),
} as const satisfies Record<NonNullable<AuditVerification['broken']>['fault'], (number: string) => string>

/** What a check found, in a sentence. */
export function auditVerdict({ entries, broken }: AuditVerification): string {
  const locale = getLocale()
  if (broken !== null) return FAULTS[broken.fault](formatNumber(broken.seq, locale))
  return entries === 0 ? m.house_log_empty() : m.house_log_unbroken({ count: entries, countText: formatNumber(entries, locale) })
}
