import type { Deps } from '../../deps.ts'

/** Says that the server answers, and where the public site is; asks no database, so that a balancer doesn't take every server out when one is away. */
export function health({ clock, config }: Pick<Deps, 'clock' | 'config'>): { ok: true; at: string; siteUrl: string } {
  return { ok: true, at: clock.now().toISOString(), siteUrl: config.siteUrl }
}
