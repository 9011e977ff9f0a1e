import {
  activeDays,
  apiTokens,
  dataExports,
  emailCodes,
  instructorApplications,
  passwordResets,
  sessions,
  userPictures,
  users,
  viewings,
} from '@lectern/db/core/accounts'
import { reviews } from '@lectern/db/core/courses'
import { enrolments, lessonProgress } from '@lectern/db/core/learning'
import { idempotencyKeys, mails } from '@lectern/db/core/system'
import type { Db } from '@lectern/db/db'
import { dropMailJobs } from '@lectern/db/drop-mail-jobs'
import { newId } from '@lectern/kernel/ids'
import { and, eq, inArray, isNull } from 'drizzle-orm'

import { NOBODYS_DOMAIN } from '../../../mails.ts'

/** What stands in the place of a name. */
const NOBODY = 'Deleted person'

/**
 * Takes everything personal from an account (A7). The rows that money, grants and other people's courses rest on stay, under an id that is nobody's any more.
 * What `HOLDINGS` says of each place is done here. Runs in the caller's transaction, which holds the account's row.
 */
export async function eraseAccount(tx: Db, id: string, now: Date): Promise<void> {
  await forgetMessages(tx, id)
  await removeRows(tx, id)
  await emptyRows(tx, id)
  // Nobody can have signed up under these: usernames are shorter, and half of the address is a secret until now.
  await tx
    .update(users)
    .set({
      name: NOBODY,
      username: `deleted-${id}`,
      email: pseudonymousAddress(id),
      emailVerifiedAt: null,
      passwordHash: 'erased',
      country: 'ZZ',
      gender: null,
      currency: null,
      title: null,
      biography: null,
      socialLinks: [],
      pictureHash: null,
      deletionDueAt: null,
      erasedAt: now,
    })
    .where(eq(users.id, id))
}

const pseudonymousAddress = (id: string) => `deleted-${id}-${newId()}@${NOBODYS_DOMAIN}`

/** Messages that wait are not sent any more; that some were sent stays known, but not to whom. */
async function forgetMessages(tx: Db, id: string): Promise<void> {
  const theirs = tx.select({ id: mails.id }).from(mails).where(eq(mails.userId, id))
  await dropMailJobs(tx, theirs)
  await tx.delete(mails).where(and(eq(mails.userId, id), isNull(mails.sentAt)))
  await tx
    .update(mails)
    .set({ recipient: pseudonymousAddress(id) })
    .where(eq(mails.userId, id))
}

async function removeRows(tx: Db, id: string): Promise<void> {
  const viewed = tx.select({ id: viewings.id }).from(viewings).where(eq(viewings.adminId, id))
  await tx.delete(sessions).where(inArray(sessions.viewingId, viewed))
  await tx.delete(sessions).where(eq(sessions.userId, id))
  await tx.delete(apiTokens).where(eq(apiTokens.userId, id))
  await tx.delete(emailCodes).where(eq(emailCodes.userId, id))
  await tx.delete(passwordResets).where(eq(passwordResets.userId, id))
  await tx.delete(userPictures).where(eq(userPictures.userId, id))
  await tx.delete(dataExports).where(eq(dataExports.userId, id))
  await tx.delete(activeDays).where(eq(activeDays.userId, id))
  await tx.delete(lessonProgress).where(eq(lessonProgress.userId, id))
  await tx.delete(idempotencyKeys).where(eq(idempotencyKeys.actorId, id))
}

/** A rating counts for others and stays; what was written with it goes. */
async function emptyRows(tx: Db, id: string): Promise<void> {
  await tx.update(reviews).set({ text: '' }).where(eq(reviews.userId, id))
  await tx.update(enrolments).set({ finishedItems: 0, lastLessonId: null, lastActiveAt: null }).where(eq(enrolments.userId, id))
  await tx.update(viewings).set({ reason: '', tokenHash: null }).where(eq(viewings.userId, id))
  await tx.delete(instructorApplications).where(and(eq(instructorApplications.userId, id), eq(instructorApplications.state, 'pending')))
  await tx.update(instructorApplications).set({ subject: '', motivation: '', sampleUrl: null, answer: null }).where(eq(instructorApplications.userId, id))
}
