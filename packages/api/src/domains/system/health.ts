import type { Clock } from '@lectern/kernel/clock'

/** Says that the server answers; asks no database, so that a balancer doesn't take every server out when one is away. */
export function health({ clock }: { clock: Clock }): { ok: true; at: string } {
  return { ok: true, at: clock.now().toISOString() }
}
