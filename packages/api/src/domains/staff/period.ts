const DAY_MS = 86_400_000

/** The last UTC days, today included: the moment they begin, and today. */
export function periodOf(now: Date, days: number): { from: string; today: string } {
  const today = now.toISOString().slice(0, 10)
  return { from: new Date(Date.parse(today) - (days - 1) * DAY_MS).toISOString(), today }
}
