import { dataExports, emailCodes, passwordResets, sessions, viewings } from '@lectern/db/core/accounts'
import { idempotencyKeys } from '@lectern/db/core/system'
import { playbackGrants } from '@lectern/db/media/assets'
import { and, inArray, isNotNull, lt, lte } from 'drizzle-orm'

import { daysAfter, EXPORT_GIVEN_UP_MINUTES, minutesAfter } from '../rules.ts'
import { eraseDue, type ErasureDeps } from './erase-due.ts'

/** An address that waits for its code is remembered for a day more than the code works, so that another can be sent there. */
const CODE_DAYS = 1
const IDEMPOTENCY_DAYS = 30

/** The hourly round: erases the accounts that are due (A7), and removes what has run out and is of no use to anybody. Gives how many accounts were erased. */
export async function cleanUp(deps: ErasureDeps): Promise<number> {
  await removeWhatRanOut(deps)
  return eraseDue(deps)
}

async function removeWhatRanOut({ core, media, clock }: ErasureDeps): Promise<void> {
  const now = clock.now()
  const db = core.primary
  await db.delete(sessions).where(lte(sessions.expiresAt, now))
  await db.delete(emailCodes).where(lte(emailCodes.expiresAt, daysAfter(now, -CODE_DAYS)))
  await db.delete(passwordResets).where(lte(passwordResets.expiresAt, now))
  await db
    .update(viewings)
    .set({ tokenHash: null })
    .where(and(isNotNull(viewings.tokenHash), lte(viewings.expiresAt, now)))
  await db
    .update(dataExports)
    .set({ state: 'failed' })
    .where(and(inArray(dataExports.state, ['waiting', 'running']), lte(dataExports.createdAt, minutesAfter(now, -EXPORT_GIVEN_UP_MINUTES))))
  await db
    .update(dataExports)
    .set({ state: 'expired', archive: null })
    .where(and(isNotNull(dataExports.archive), lte(dataExports.expiresAt, now)))
  await db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, daysAfter(now, -IDEMPOTENCY_DAYS)))
  await media.db.primary.delete(playbackGrants).where(lte(playbackGrants.expiresAt, daysAfter(now, -1)))
}
