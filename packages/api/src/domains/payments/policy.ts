import type { SignedIn } from '@lectern/auth/actor'

/** Orders are seen by their buyer and by admins. */
export function maySeeOrder(actor: Pick<SignedIn, 'id' | 'role'>, order: { userId: string }): boolean {
  return actor.role === 'admin' || order.userId === actor.id
}
