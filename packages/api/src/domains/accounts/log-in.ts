import { DomainError } from '@lectern/kernel/errors'
import type { z } from 'zod'

import type { Context } from '../../trpc/context.ts'
import type { logInInput, Me } from './contract.ts'
import { findForLogIn } from './queries.ts'
import { readMe } from './read-me.ts'
import { startSession } from './start-session.ts'

/**
 * Signs in by username or e-mail (A2). An unknown account and a wrong password get the same answer after the same work: `bad_credentials`.
 * Tries are counted by what was typed (`too_many_tries`) and, by the access table, per address: counting an account's username and e-mail together
 * would tell that they belong together. The right password of a suspended account: `suspended`.
 */
export async function logIn(ctx: Context, input: z.output<typeof logInInput>): Promise<Me> {
  const { deps } = ctx
  const counted = input.identifier.toLowerCase()
  const budget = await deps.limits.take('log_in_account', counted)
  if (!budget.allowed) throw new DomainError('LIMIT_EXCEEDED', 'too_many_tries', { retryAfterSeconds: budget.retryAfterSeconds })
  const account = await findForLogIn(deps.core.primary, input.identifier)
  const right = await deps.auth.passwords.verify(account?.passwordHash ?? null, input.password)
  if (!account || !right) throw new DomainError('INVALID', 'bad_credentials', { field: 'password' })
  await deps.limits.forgive('log_in_account', counted)
  if (account.suspendedAt !== null) throw new DomainError('FORBIDDEN', 'suspended')
  await startSession(ctx, account.id)
  return readMe(deps.core.primary, account.id)
}
