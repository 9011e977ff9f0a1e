import type { Setting } from '@lectern/api/contracts/staff'

export type RefundRules = Extract<Setting, { key: 'refund_rules' }>['value']

type Amount = 'all' | 'part' | 'nothing'

/** What rules of refunds come to, as sentences have to tell it; null: nobody may ask at all. */
export function meaningOf({
  belowProgressPercent,
  unopenedPercent,
  startedPercent,
}: RefundRules): { unopened: Amount; started: Amount; ends: 'finished' | 'before' } | null {
  if (belowProgressPercent === 0) return null
  return { unopened: amount(unopenedPercent), started: amount(startedPercent), ends: belowProgressPercent === 100 ? 'finished' : 'before' }
}

function amount(percent: number): Amount {
  return percent === 100 ? 'all' : percent === 0 ? 'nothing' : 'part'
}

/** Whoever has begun would get more back than whoever hasn't: most likely a slip. */
export function isUpsideDown({ belowProgressPercent, unopenedPercent, startedPercent }: RefundRules): boolean {
  return belowProgressPercent > 0 && startedPercent > unopenedPercent
}
