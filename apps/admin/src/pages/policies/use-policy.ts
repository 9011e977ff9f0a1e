import type { PolicyHistory } from '@lectern/api/contracts/staff'

import { policyKindOf } from '../../words/policies.ts'
import { usePolicies } from './policies-query.ts'

/** The policy that an address names. `missing`: there is none. */
export function usePolicy(name: string): { history: PolicyHistory | undefined; missing: boolean; error: unknown; retry: () => void } {
  const kind = policyKindOf(name)
  const { data, error, refetch } = usePolicies()
  const history = data?.find((candidate) => candidate.kind === kind)
  return {
    history,
    missing: kind === undefined || (data !== undefined && history === undefined),
    error: history === undefined ? error : null,
    retry: () => void refetch(),
  }
}
