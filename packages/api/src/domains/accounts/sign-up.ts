import { users } from '@lectern/db/core/accounts'
import { DomainError } from '@lectern/kernel/errors'
import { newId } from '@lectern/kernel/ids'
import type { z } from 'zod'

import type { Deps } from '../../deps.ts'
import { readSetting } from '../../settings.ts'
import type { Context } from '../../trpc/context.ts'
import type { Me, signUpInput } from './contract.ts'
import { readMe } from './read-me.ts'
import { demandGoodPassword } from './rules.ts'
import { sendCode } from './send-code.ts'
import { startSession } from './start-session.ts'

/**
 * Makes a trainee's account, signs them in and sends the code for their e-mail address (A1). Throws `username_taken`, `email_taken` (CONFLICT)
 * and `password_common`, each with its field; FORBIDDEN `sign_up_closed` while staff have closed it (S6).
 */
export async function signUp(ctx: Context, input: z.output<typeof signUpInput>): Promise<Me> {
  const { deps } = ctx
  if (!(await readSetting(deps.core.primary, 'sign_up')).open) throw new DomainError('FORBIDDEN', 'sign_up_closed')
  demandGoodPassword(input.password, input)
  const passwordHash = await deps.auth.passwords.hash(input.password)
  const id = await insertTrainee(deps, input, passwordHash).catch(explainTaken)
  await startSession(ctx, id)
  return readMe(deps.core.primary, id)
}

function insertTrainee(deps: Deps, input: z.output<typeof signUpInput>, passwordHash: string): Promise<string> {
  const { name, username, email, country, gender = null, locale } = input
  const id = newId()
  return deps.core.transaction(async (tx) => {
    await tx.insert(users).values({ id, name, username, email, country, gender, locale, passwordHash, role: 'trainee', createdAt: deps.clock.now() })
    await sendCode({ deps, tx }, { id, name, email, locale })
    return id
  })
}

const TAKEN = {
  users_username: { reason: 'username_taken', field: 'username' },
  users_email: { reason: 'email_taken', field: 'email' },
} as const

/** The unique indexes decide, so that two people who ask at the same moment can't both get a name. */
function explainTaken(error: unknown): never {
  const cause = error instanceof Error ? error.cause : undefined
  if (cause instanceof Error && 'constraint_name' in cause) {
    for (const [index, { reason, field }] of Object.entries(TAKEN)) {
      if (cause.constraint_name === index) throw new DomainError('CONFLICT', reason, { field })
    }
  }
  throw error
}
