import type { SignedIn } from '@lectern/auth/actor'
import {
  apiTokens,
  dataExports,
  emailCodes,
  instructorApplications,
  passwordResets,
  policyAcceptances,
  sessions,
  userPictures,
  users,
  viewings,
} from '@lectern/db/core/accounts'
import { reviews } from '@lectern/db/core/courses'
import { enrolments, grants, lessonProgress } from '@lectern/db/core/learning'
import { ledgerAccounts, ledgerTransactions, orderLines, orders, postings } from '@lectern/db/core/payments'
import { auditEntries, settings } from '@lectern/db/core/staff'
import { idempotencyKeys, mails } from '@lectern/db/core/system'
import { assets, playbackGrants } from '@lectern/db/media/assets'
import { newId } from '@lectern/kernel/ids'
import { makeCourse, makeUser } from '@lectern/testing/factories'
import { eq } from 'drizzle-orm'

import type { TestApp } from './app.ts'

/** What only this person would have said. */
export const SECRET_WORDS = 'my very own words'

/** An instructor about whom every place of both partitions knows something: nobody has all of it, but whatever somebody has is in here. */
export async function personWithEverything(app: TestApp): Promise<SignedIn> {
  const person = await app.signedIn('instructor', { name: SECRET_WORDS })
  const admin = await makeUser(app.deps.core.primary, { role: 'admin' })
  await withAccount(app, person, admin.id)
  await withOffice(app, person, admin.id)
  await withCourses(app, person)
  return person
}

async function withAccount(app: TestApp, { id: userId, email }: SignedIn, adminId: string): Promise<void> {
  const db = app.deps.core.primary
  const now = app.clock.now()
  const later = new Date(now.getTime() + 3_600_000)
  await db
    .update(users)
    .set({
      title: SECRET_WORDS,
      biography: SECRET_WORDS,
      socialLinks: [{ label: SECRET_WORDS, url: 'https://me.example' }],
      gender: 'female',
      pictureHash: 'a',
    })
    .where(eq(users.id, userId))
  await db.insert(userPictures).values({ userId, hash: 'a', bytes: Buffer.from(SECRET_WORDS), createdAt: now })
  await db.insert(emailCodes).values({ userId, email: 'new@me.example', codeHash: 'x', triesLeft: 5, expiresAt: later, createdAt: now })
  await db.insert(passwordResets).values({ tokenHash: `reset-${userId}`, userId, expiresAt: later, createdAt: now })
  await db.insert(apiTokens).values({ id: newId(), userId, name: SECRET_WORDS, tokenHash: `token-${userId}`, scopes: [], expiresAt: later, createdAt: now })
  await db.insert(policyAcceptances).values({ userId, kind: 'instructor_contract', version: 1, acceptedAt: now })
  const application = { userId, subject: SECRET_WORDS, motivation: SECRET_WORDS, sampleUrl: 'https://me.example', answer: SECRET_WORDS }
  await db.insert(instructorApplications).values({ id: newId(), ...application, state: 'approved', decidedBy: adminId, decidedAt: now, createdAt: now })
  await db
    .insert(dataExports)
    .values({ id: newId(), userId, totalParts: 1, archive: Buffer.from(SECRET_WORDS), state: 'ready', expiresAt: later, createdAt: now })
  const viewingId = newId()
  await db.insert(viewings).values({ id: viewingId, adminId, userId, reason: SECRET_WORDS, expiresAt: later, startedAt: now, createdAt: now })
  await db
    .insert(sessions)
    .values({ id: `session-${userId}`, userId, expiresAt: later, ip: '203.0.113.77', userAgent: SECRET_WORDS, viewingId, createdAt: now })
  await db.insert(mails).values({ id: newId(), userId, recipient: email, template: 'welcome', createdAt: now, sentAt: later })
  await db.insert(idempotencyKeys).values({ actorId: userId, key: 'k', procedure: 'p', requestHash: 'h', response: { said: SECRET_WORDS }, createdAt: now })
}

/** What they once did as staff, and what staff did with them. */
async function withOffice(app: TestApp, { id }: SignedIn, adminId: string): Promise<void> {
  const db = app.deps.core.primary
  const later = new Date(app.clock.now().getTime() + 3_600_000)
  await db.insert(viewings).values({ id: newId(), adminId: id, userId: adminId, reason: 'asked for help', expiresAt: later })
  await db.insert(settings).values({ key: 'sign_up', version: 1, value: { open: true }, changedBy: id })
  const entry = { at: app.clock.now(), requestId: 'r', previousHash: 'p', hash: 'h' }
  await db.insert(auditEntries).values([
    { ...entry, seq: 1, actorId: id, asUserId: null, action: 'setting.saved', subjectId: 'sign_up' },
    { ...entry, seq: 2, actorId: adminId, asUserId: id, action: 'user.role_changed', subjectId: id },
  ])
}

async function withCourses(app: TestApp, { id: userId }: SignedIn): Promise<void> {
  const { core } = app.deps
  const db = core.primary
  const now = app.clock.now()
  await makeCourse(db, { instructorIds: [userId], status: 'closed' })
  const colleague = await makeUser(db, { role: 'instructor' })
  const course = await makeCourse(db, { instructorIds: [colleague.id] })
  const [lessonId = ''] = course.lessonIds
  const [enrolmentId, orderId, lineId, movementId] = [newId(), newId(), newId(), newId()]
  await db
    .insert(orders)
    .values({ id: orderId, userId, status: 'paid', currency: 'EGP', totalAmount: 10_000n, idempotencyKey: 'k', requestHash: 'h', paidAt: now })
  await db.insert(orderLines).values({ id: lineId, orderId, courseId: course.id, title: 'Bought', amount: 10_000n })
  await db.insert(enrolments).values({ id: enrolmentId, userId, courseId: course.id, finishedItems: 1, lastLessonId: lessonId, lastActiveAt: now })
  await db.insert(grants).values({ id: newId(), enrolmentId, source: 'order_line', sourceId: lineId, grantedAt: now })
  await db.insert(lessonProgress).values({ userId, lessonId, courseId: course.id, watched: '{[0,40)}', positionSeconds: 40 })
  await db.insert(reviews).values({ id: newId(), courseId: course.id, userId, rating: 5, text: SECRET_WORDS })
  await core.transaction(async (tx) => {
    const [theirs, processor] = [newId(), newId()]
    await tx.insert(ledgerAccounts).values([
      { id: theirs, kind: 'instructor_payable', ownerId: userId, currency: 'EGP' },
      { id: processor, kind: 'processor', ownerId: null, currency: 'EGP' },
    ])
    await tx.insert(ledgerTransactions).values({ id: movementId, cause: `order_paid:${orderId}`, orderId })
    const posting = { transactionId: movementId, orderLineId: lineId, currency: 'EGP' as const }
    await tx.insert(postings).values([
      { id: newId(), accountId: theirs, amount: -10_000n, ...posting },
      { id: newId(), accountId: processor, amount: 10_000n, ...posting },
    ])
  })
  const assetId = newId()
  const media = app.databases.media.primary
  await media.insert(assets).values({ id: assetId, ownerId: userId, courseId: course.id, fileName: 'film.mp4', size: 1, mimeType: 'video/mp4' })
  await media.insert(playbackGrants).values({ id: newId(), userId, lessonId, assetId, expiresAt: now })
}
