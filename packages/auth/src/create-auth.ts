import type { Database } from '@lectern/db/database'
import type { Clock } from '@lectern/kernel/clock'

import type { Auth } from './auth.ts'
import { createPasswords } from './passwords.ts'
import { createSample } from './sample.ts'
import { createSessions } from './sessions.ts'
import { createTokens } from './tokens.ts'
import { createViewings } from './viewings.ts'

/** Sessions and tokens are always read on the primary: a replica might still know one that was ended. */
export function createAuth({ core, clock }: { core: Database; clock: Clock }): Auth {
  const sample = createSample(core, clock)
  return {
    sessions: createSessions(core.primary, clock, sample),
    viewings: createViewings(clock),
    passwords: createPasswords(),
    tokens: createTokens(core.primary, clock, sample),
    close: () => sample.close(),
  }
}
