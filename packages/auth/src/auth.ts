import type { Db } from '@lectern/db/db'

import type { SignedIn, Viewing } from './actor.ts'
import type { Ended, Ending } from './ending.ts'
import type { Scope } from './scopes.ts'

/** Log-ins, passwords and API tokens. Raw tokens exist only here, in the cookie and in the caller's hands; tables hold hashes. */
export interface Auth {
  readonly sessions: {
    /** Starts a session; the token goes into the cookie. */
    create(userId: string, client: { ip: string | null; userAgent: string | null }): Promise<{ token: string; expiresAt: Date }>
    /**
     * Who the token stands for; null when unknown, expired, or the account is suspended or erased; for an admin's view of somebody's account also when
     * that has ended or the admin may no longer. Sampled in memory for up to two seconds, and only while this process hears of changes at once.
     */
    find(token: string): Promise<SignedIn | null>
    /** Live log-ins of the person, newest first; an admin's views of the account aren't among them. */
    list(userId: string): Promise<{ id: string; createdAt: Date; expiresAt: Date; ip: string | null; userAgent: string | null }[]>
    revoke(userId: string, sessionId: string): Promise<void>
    /** Ends every session of the user, but the one named, and whatever they look at as somebody else. */
    revokeAll(userId: string, except?: string): Promise<void>
    /** Ends what is named in the transaction of the reason for it; tells what it was. */
    endIn(tx: Db, ending: Ending): Promise<Ended>
    /** After a change of the user's row: this server looks at it again with the next request, without waiting for the database to tell. */
    refresh(userId: string): void
  }
  /** Admins who look at the site as somebody else (A8). */
  readonly viewings: {
    /** The single-use token of a link, good for a minute. The caller has checked that the admin may. */
    allow(tx: Db, viewing: { adminId: string; userId: string; reason: string }): Promise<{ id: string; token: string }>
    /** Uses the link: a session of 30 minutes that never slides. Null when the link is unknown, used or too old, or what it needs no longer holds. */
    begin(tx: Db, token: string, client: { ip: string | null; userAgent: string | null }): Promise<BegunViewing | null>
    /** False when it had ended already. */
    end(tx: Db, viewingId: string): Promise<boolean>
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
  /** Lets go of the connection that hears of changes. */
  close(): Promise<void>
}

export interface BegunViewing {
  readonly actor: Viewer
  readonly session: { token: string; expiresAt: Date }
}

/** An admin as the person whom they look at the site as. */
export type Viewer = SignedIn & { readonly via: Viewing }
