/** The day after one, as the exclusive end of a period that people give with its last day. */
export function dayAfter(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + 1)
  return moment.toISOString().slice(0, 10)
}

/** The day so many days before that of a moment, in UTC as lists are filtered. */
export function daysBefore(moment: Date, days: number): string {
  return new Date(moment.getTime() - days * 86_400_000).toISOString().slice(0, 10)
}
