import { emailCodes, policies, policyAcceptances, users } from '@lectern/db/core/accounts'
import type { Db } from '@lectern/db/db'
import { preparedOn } from '@lectern/db/prepared'
import type { PolicyKind } from '@lectern/db/values'
import { and, desc, eq, ne, or, sql } from 'drizzle-orm'

const newestInForce = (kind: PolicyKind) =>
  sql`(select max(${policies.version}) from ${policies} where ${policies.kind} = ${sql.raw(`'${kind}'`)} and ${policies.inForce})`

const accepted = (kind: PolicyKind) => sql<boolean>`exists (
  select 1 from ${policyAcceptances}
  where ${policyAcceptances.userId} = ${users.id} and ${policyAcceptances.kind} = ${sql.raw(`'${kind}'`)} and ${policyAcceptances.version} = ${newestInForce(kind)}
)`

const meColumns = {
  id: users.id,
  name: users.name,
  username: users.username,
  email: users.email,
  emailVerifiedAt: users.emailVerifiedAt,
  role: users.role,
  locale: users.locale,
  country: users.country,
  currency: users.currency,
  title: users.title,
  biography: users.biography,
  socialLinks: users.socialLinks,
  pictureHash: users.pictureHash,
  pendingEmail: emailCodes.email,
  deletionDueAt: users.deletionDueAt,
  paymentPolicyAccepted: accepted('payment_and_refund'),
  contractAccepted: accepted('instructor_contract'),
}

/** Everything that a signed-in person is told about themselves; asked for by every page. */
export const meById = preparedOn((db) =>
  db
    .select(meColumns)
    .from(users)
    .leftJoin(emailCodes, and(eq(emailCodes.userId, users.id), ne(emailCodes.email, users.email)))
    .where(eq(users.id, sql.placeholder('id')))
    .prepare('accounts_me'),
)

/** By username or by e-mail; a username has no "@", so nobody can be found in two ways. */
export async function findForLogIn(db: Db, identifier: string): Promise<{ id: string; passwordHash: string; suspendedAt: Date | null } | null> {
  const [row] = await db
    .select({ id: users.id, passwordHash: users.passwordHash, suspendedAt: users.suspendedAt })
    .from(users)
    .where(or(eq(users.username, identifier), eq(users.email, identifier)))
    .limit(1)
  return row ?? null
}

export interface PolicyRow {
  version: number
  bodyEn: string
  bodyAr: string
  publishedAt: Date
}

/** The version of a policy that people are asked to accept now. */
export async function policyInForce(db: Db, kind: PolicyKind): Promise<PolicyRow | null> {
  const [row] = await db
    .select({ version: policies.version, bodyEn: policies.bodyEn, bodyAr: policies.bodyAr, publishedAt: policies.publishedAt })
    .from(policies)
    .where(and(eq(policies.kind, kind), eq(policies.inForce, true)))
    .orderBy(desc(policies.version))
    .limit(1)
  return row ?? null
}
