/** The day after one, as the exclusive end of a period that people give with its last day. */
export function dayAfter(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + 1)
  return moment.toISOString().slice(0, 10)
}
