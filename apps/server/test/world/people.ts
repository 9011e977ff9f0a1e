import type { TestApp } from '@lectern/api/test/app'
import type { SignedIn } from '@lectern/auth/actor'
import { SCOPES, type Scope } from '@lectern/auth/scopes'
import { emailCodes, passwordResets, users } from '@lectern/db/core/accounts'
import type { Role } from '@lectern/db/values'
import { eq } from 'drizzle-orm'

/** Somebody with everything that must stay with them, and what they call with. */
export interface Person extends SignedIn {
  /** An API token with the scopes, made now. */
  token(scopes?: readonly Scope[]): Promise<string>
  /** The cookie of a log-in, made now. */
  session(): Promise<string>
}

/** A person with a profile, a password, a code that is on its way, and a link to choose a new password. */
export async function makePerson(app: TestApp, role: Role): Promise<Person> {
  const { deps } = app
  const db = deps.core.primary
  const actor = await app.signedIn(role)
  const { id } = actor
  const hour = new Date(deps.clock.now().getTime() + 3_600_000)
  await db
    .update(users)
    .set({
      passwordHash: `$argon2id$v=19$m=19456,t=3,p=1$c2FsdHNhbHQ$${id.replaceAll('-', '')}`,
      title: 'Teaches',
      biography: 'Long **ago**',
      socialLinks: [{ label: 'Site', url: 'https://person.example' }],
    })
    .where(eq(users.id, id))
  await db.insert(emailCodes).values({ userId: id, email: `next-${id}@test.example`, codeHash: `code-hash-of-${id}`, triesLeft: 5, expiresAt: hour })
  await db.insert(passwordResets).values({ tokenHash: `reset-hash-of-${id}`, userId: id, expiresAt: hour })
  const session = async () => `lectern_session=${(await deps.auth.sessions.create(id, { ip: `2001:db8::${id.slice(-12)}`, userAgent: 'test' })).token}`
  await session()
  return {
    ...actor,
    async token(scopes = SCOPES) {
      const { token } = await deps.auth.tokens.create(db, id, { name: 'script', scopes, expiresAt: hour })
      return token
    },
    session,
  }
}
