import type { Db } from '@lectern/db/db'

import type { SignedIn } from './actor.ts'
import type { Scope } from './scopes.ts'

/** Log-ins, passwords and API tokens. Raw tokens exist only here, in the cookie and in the caller's hands; tables hold hashes. */
export interface Auth {
  readonly sessions: {
    /** Starts a session; the token goes into the cookie. */
    create(userId: string, client: { ip: string | null; userAgent: string | null }): Promise<{ token: string; expiresAt: Date }>
    /** Who the token stands for; null when unknown, expired, or the account is suspended. Sampled in memory for up to a second. */
    find(token: string): Promise<SignedIn | null>
    list(userId: string): Promise<{ id: string; createdAt: Date; expiresAt: Date; ip: string | null; userAgent: string | null }[]>
    revoke(userId: string, sessionId: string): Promise<void>
    /** Ends every session of the user, but the one named. */
    revokeAll(userId: string, except?: string): Promise<void>
    /** After a change of the user's row: this server looks at it again with the next request. */
    refresh(userId: string): void
  }
  readonly passwords: {
    /** argon2id off the event loop; at most a few at once, so that a log-in storm can't stall reads. */
    hash(password: string): Promise<string>
    /** A null hash takes the same time and is never right, so that unknown accounts can't be told apart. */
    verify(hash: string | null, password: string): Promise<boolean>
  }
  readonly tokens: {
    create(tx: Db, userId: string, token: { name: string; scopes: readonly Scope[]; expiresAt: Date }): Promise<{ id: string; token: string }>
    /** Who the API token acts as; null when unknown, expired or revoked, or the owner is suspended. */
    find(token: string): Promise<SignedIn | null>
    /** False when the user has no live token of that id. */
    revoke(userId: string, tokenId: string): Promise<boolean>
  }
}
