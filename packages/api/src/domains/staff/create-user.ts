import { randomBytes } from 'node:crypto'

import type { SignedIn } from '@lectern/auth/actor'
import { sha256 } from '@lectern/auth/hash'
import { passwordResets, users } from '@lectern/db/core/accounts'
import { newId } from '@lectern/kernel/ids'
import type { z } from 'zod'

import { pageUrl } from '../../links.ts'
import { promiseMail } from '../../mails.ts'
import type { Context } from '../../trpc/context.ts'
import { explainTaken } from '../accounts/public.ts'
import { lockAdmins } from './admins.ts'
import { audit } from '../../audit/audit.ts'
import type { createUserInput } from './contract.ts'

/** How long the link to the first password lives. */
const LINK_DAYS = 7

/** No password has this hash. */
const NO_PASSWORD = '!'

/**
 * Makes an account of any role (A6). The person is mailed a link to choose their first password; by using it their address is confirmed. CONFLICT
 * `username_taken` and `email_taken`, each with its field.
 */
export async function createUser(ctx: Context & { actor: SignedIn }, input: z.output<typeof createUserInput>): Promise<{ id: string }> {
  const { deps, actor } = ctx
  const { role, name, username, email, country, locale } = input
  const id = newId()
  const token = randomBytes(32).toString('base64url')
  const now = deps.clock.now()
  const expiresAt = new Date(now.getTime() + LINK_DAYS * 86_400_000)
  const url = pageUrl(deps.config.siteUrl, locale, `/reset-password?token=${token}&welcome=1`)
  const made = deps.core.transaction(async (tx) => {
    await lockAdmins(tx, actor)
    await tx.insert(users).values({ id, role, name, username, email, country, locale, passwordHash: NO_PASSWORD, createdAt: now })
    await tx.insert(passwordResets).values({ tokenHash: sha256(token), userId: id, expiresAt, createdAt: now })
    await promiseMail(tx, deps.jobs, { to: email, userId: id, locale, mail: { template: 'account_made', name, role, username, url, days: LINK_DAYS } })
    await audit(tx, ctx, { action: 'user.created', subjectId: id, before: null, after: { role } })
  })
  await made.catch(explainTaken)
  return { id }
}
