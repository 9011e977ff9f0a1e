import type { Me } from '@lectern/api/contracts/accounts'

/** Who is looking; asked once per page load and again after signing in or out. */
export interface Session {
  me(): Promise<Me | null>
  /** What is known already; undefined before the first answer. */
  known(): Me | null | undefined
  set(me: Me | null): void
  /** Asks again at the next `me()`. */
  forget(): void
}

/** Keeps the first answer of `load` until it is replaced or forgotten. */
export function createSession(load: () => Promise<Me | null>): Session {
  let known: Me | null | undefined
  let asking: Promise<Me | null> | null = null
  return {
    async me() {
      if (known !== undefined) return known
      asking ??= load().finally(() => {
        asking = null
      })
      known = await asking
      return known
    },
    known: () => known,
    set(me) {
      known = me
    },
    forget() {
      known = undefined
    },
  }
}
