import type { SignedIn } from '@lectern/auth/actor'
import { users } from '@lectern/db/core/accounts'
import { toWire } from '@lectern/kernel/money'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import { policyStanding } from '../accounts/public.ts'
import { readCart } from './cart.ts'
import type { Quote, quoteInput } from './contract.ts'
import { BUYERS_POLICY } from './policies.ts'

/** What the courses cost this person now, and what still stands in the way of buying them. Refuses like checkout does. */
export async function quote({ deps, actor }: { deps: Deps; actor: SignedIn }, input: z.output<typeof quoteInput>): Promise<Quote> {
  const db = deps.core.primary
  const cart = await readCart(db, actor.id, input.courseIds)
  const policy = await policyStanding(db, actor.id, BUYERS_POLICY)
  const [person] = await db.select({ emailVerifiedAt: users.emailVerifiedAt }).from(users).where(eq(users.id, actor.id))
  return {
    lines: cart.lines.map(({ price, ...line }) => ({ ...line, amount: toWire(price) })),
    total: toWire(cart.total),
    obstacle: !person?.emailVerifiedAt ? 'email_not_verified' : policy.accepted ? null : 'policy_not_accepted',
    policyVersion: policy.version,
  }
}
