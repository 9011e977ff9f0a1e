export const DAY = 86_400_000

/** The twelve months that the academy has existed for. */
export interface Period {
  from: Date
  to: Date
}

export function periodUntil(now: Date): Period {
  return { from: new Date(now.getTime() - 365 * DAY), to: now }
}
