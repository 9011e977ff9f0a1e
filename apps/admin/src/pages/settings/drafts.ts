import type { Setting } from '@lectern/api/contracts/staff'
import { SETTING_SCHEMAS } from '@lectern/api/settings-values'

import { type PercentProblem, percentText, readPercent } from '../../words/percent.ts'

export type ValueOf<Key extends Setting['key']> = Extract<Setting, { key: Key }>['value']

export type FieldProblem = PercentProblem | 'too_big'

/** What was typed, or why it can't be saved, field by field. */
export type Reading<Value> = { value: Value } | { problems: Partial<Record<keyof Value & string, FieldProblem>> }

export interface ShareDraft {
  basisPoints: string
}

export function shareDraft({ basisPoints }: ValueOf<'platform_share'>): ShareDraft {
  return { basisPoints: percentText(basisPoints) }
}

export function readShare(draft: ShareDraft): Reading<ValueOf<'platform_share'>> {
  const share = readPercent(draft.basisPoints)
  if ('problem' in share) return { problems: { basisPoints: share.problem } }
  const parsed = SETTING_SCHEMAS.platform_share.safeParse(share)
  return parsed.success ? { value: parsed.data } : { problems: boundsOf(parsed.error.issues) }
}

export type RefundDraft = Record<keyof ValueOf<'refund_rules'>, string>

export function refundDraft(value: ValueOf<'refund_rules'>): RefundDraft {
  return {
    belowProgressPercent: String(value.belowProgressPercent),
    unopenedPercent: String(value.unopenedPercent),
    startedPercent: String(value.startedPercent),
  }
}

/** The rules are in whole percent. */
export function readRefund(draft: RefundDraft): Reading<ValueOf<'refund_rules'>> {
  const fields = ['unopenedPercent', 'startedPercent', 'belowProgressPercent'] as const
  const read = fields.map((field) => ({ field, ...readPercent(draft[field], 0) }))
  const problems = Object.fromEntries(read.flatMap((field) => ('problem' in field ? [[field.field, field.problem]] : [])))
  if (Object.keys(problems).length > 0) return { problems }
  const parsed = SETTING_SCHEMAS.refund_rules.safeParse(
    Object.fromEntries(read.flatMap((field) => ('basisPoints' in field ? [[field.field, field.basisPoints / 100]] : []))),
  )
  return parsed.success ? { value: parsed.data } : { problems: boundsOf(parsed.error.issues) }
}

/** Digits alone are never below 0, so what a schema refuses is above its upper bound. */
function boundsOf(issues: readonly { path: readonly PropertyKey[] }[]): Record<string, FieldProblem> {
  return Object.fromEntries(issues.map(({ path }) => [String(path[0]), 'too_big']))
}
