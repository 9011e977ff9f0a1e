import type { PolicyHistory } from '@lectern/api/contracts/staff'
import { m } from '@lectern/i18n/messages'

export type PolicyKind = PolicyHistory['kind']
export const POLICY_KINDS = ['payment_and_refund', 'instructor_contract'] as const satisfies readonly PolicyKind[]

const NAMES = {
  payment_and_refund: () => m.house_policy_payment_and_refund(),
  instructor_contract: () => m.house_policy_instructor_contract(),
} as const satisfies Record<PolicyKind, () => string>

export function policyKindOf(text: string): PolicyKind | undefined {
  return POLICY_KINDS.find((kind) => kind === text)
}

/** undefined: no such policy. */
export function policyName(kind: string): string | undefined {
  const known = policyKindOf(kind)
  return known === undefined ? undefined : NAMES[known]()
}
