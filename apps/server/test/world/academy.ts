import { indexCourse } from '@lectern/api/domains/catalog/public'
import { grantAccess } from '@lectern/api/domains/learning/public'
import type { TestApp } from '@lectern/api/test/app'
import { instructorApplications, policyAcceptances } from '@lectern/db/core/accounts'
import { courses, lessons, reviews } from '@lectern/db/core/courses'
import { ledgerAccounts, ledgerTransactions, orderLines, orders, postings, webhookEvents } from '@lectern/db/core/payments'
import { assets, captions } from '@lectern/db/media/assets'
import { newId } from '@lectern/kernel/ids'
import { makeCourse, makeSubject } from '@lectern/testing/factories'
import { eq } from 'drizzle-orm'

import type { Person } from './people.ts'

export interface Academy {
  /** Published, with a video and a text; `trainee` has bought and reviewed it. */
  course: { id: string; slug: string; sectionId: string; videoId: string; textId: string }
  draft: { id: string; slug: string; sectionId: string; lessonId: string }
  assetId: string
  orderId: string
  /** Of somebody else. */
  applicationId: string
  subject: { id: string; slug: string }
}

/** One course that was bought, one draft, an order on the books, a video, an application. */
export async function makeAcademy(app: TestApp, people: { trainee: Person; instructor: Person; applicant: Person }): Promise<Academy> {
  const { deps, databases } = app
  const db = deps.core.primary
  const now = deps.clock.now()
  const { trainee, instructor, applicant } = people
  const [assetId, orderId, lineId, applicationId] = [newId(), newId(), newId(), newId()]
  const subject = await makeSubject(db)
  const course = await makeCourse(db, {
    instructorIds: [instructor.id],
    title: 'Joins in practice',
    subjectId: subject.id,
    lessons: [
      { kind: 'video', durationSeconds: 100, assetId },
      { kind: 'text', durationSeconds: 60 },
    ],
  })
  const [videoId = '', textId = ''] = course.lessonIds
  const draft = await makeCourse(db, { instructorIds: [instructor.id], title: 'Not yet', status: 'draft', price: null })
  await db
    .update(courses)
    .set({
      previewAssetId: assetId,
      previewState: 'ready',
      previewDurationSeconds: 100,
      ratingSum: 5,
      ratingCount: 1,
      faq: [{ question: 'Why?', answer: 'So.' }],
    })
    .where(eq(courses.id, course.id))
  await db.update(lessons).set({ isPreview: true }).where(eq(lessons.id, videoId))
  await db.insert(reviews).values({ id: newId(), courseId: course.id, userId: trainee.id, rating: 5, text: 'Good' })
  await databases.media.primary.insert(assets).values({
    id: assetId,
    ownerId: instructor.id,
    courseId: course.id,
    lessonId: videoId,
    state: 'ready',
    fileKey: `storage-key-${assetId}`,
    fileName: 'lesson.mp4',
    size: 1000,
    mimeType: 'video/mp4',
    durationSeconds: 100,
    width: 1280,
    height: 720,
  })
  await databases.media.primary.insert(captions).values({ assetId, language: 'en', vtt: 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello' })
  await db.insert(policyAcceptances).values({ userId: trainee.id, kind: 'payment_and_refund', version: 1, acceptedAt: now })
  await db.insert(orders).values({
    id: orderId,
    userId: trainee.id,
    status: 'paid',
    currency: 'EGP',
    totalAmount: 10_000n,
    idempotencyKey: `idempotency-key-${orderId}`,
    requestHash: `request-hash-${orderId}`,
    checkoutSessionId: `checkout-session-${orderId}`,
    checkoutUrl: `https://pay.example/${orderId}`,
    paymentId: `payment-id-${orderId}`,
    paidAt: now,
  })
  await db.insert(orderLines).values({ id: lineId, orderId, courseId: course.id, title: 'Joins in practice', amount: 10_000n })
  const [processor, payable, transactionId] = [newId(), newId(), newId()]
  await deps.core.transaction(async (tx) => {
    await grantAccess(tx, { userId: trainee.id, courseId: course.id, source: 'order_line', sourceId: lineId, now })
    await indexCourse(tx, course.id)
    await tx.insert(ledgerAccounts).values([
      { id: processor, kind: 'processor', currency: 'EGP' },
      { id: payable, kind: 'instructor_payable', ownerId: instructor.id, currency: 'EGP' },
    ])
    await tx.insert(ledgerTransactions).values({ id: transactionId, cause: `order_paid:${orderId}`, orderId, createdAt: now })
    await tx.insert(postings).values([
      { id: newId(), transactionId, accountId: processor, amount: 10_000n, currency: 'EGP' },
      { id: newId(), transactionId, accountId: payable, amount: -10_000n, currency: 'EGP' },
    ])
  })
  await db.insert(webhookEvents).values({ id: `event-${orderId}`, type: 'checkout_paid', payload: { orderId }, receivedAt: now, appliedAt: now })
  await db.insert(instructorApplications).values({
    id: applicationId,
    userId: applicant.id,
    subject: 'Sewing',
    motivation: 'I have sewn for twenty years and taught it for ten of them.',
    sampleUrl: 'https://sewing.example',
  })
  return {
    course: { id: course.id, slug: course.slug, sectionId: course.sectionId, videoId, textId },
    draft: { id: draft.id, slug: draft.slug, sectionId: draft.sectionId, lessonId: draft.lessonIds[0] ?? '' },
    assetId,
    orderId,
    applicationId,
    subject,
  }
}
