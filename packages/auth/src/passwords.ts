import { hash, verify } from '@node-rs/argon2'

import { createSemaphore } from './semaphore.ts'

/** OWASP's memory with one pass more; the algorithm is argon2id, the library's default (its enum can't be named under isolatedModules). */
const COST = { memoryCost: 19_456, timeCost: 3, parallelism: 1 }

/** Each hash takes tens of milliseconds of a core: more than this at once would stall reads, more waiting would answer nobody in time. */
const AT_ONCE = 2
const MAY_WAIT = 64

/** The hash of a random password that nobody knows, made with the same cost. */
const NOBODYS = '$argon2id$v=19$m=19456,t=3,p=1$oXpusPSkaWOKi8oigpXHbw$HFntsn9q1sSeCwurPuBwBWfuHz8ZvbJcF0tiOBR8bzA'

export function createPasswords() {
  const slot = createSemaphore(AT_ONCE, MAY_WAIT)
  return {
    hash: (password: string): Promise<string> => slot(() => hash(password, COST)),
    verify: (stored: string | null, password: string): Promise<boolean> =>
      slot(async () => {
        const known = stored?.startsWith('$argon2id$') === true ? stored : null
        const right = await verify(known ?? NOBODYS, password)
        return right && known !== null
      }),
  }
}
