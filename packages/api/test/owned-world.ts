import { sha256 } from '@lectern/auth/hash'
import type { SignedIn } from '@lectern/auth/actor'
import { dataExports, emailCodes, instructorApplications, sessions, userPictures, users } from '@lectern/db/core/accounts'
import { lessons, sections } from '@lectern/db/core/courses'
import { enrolments, grants } from '@lectern/db/core/learning'
import { orderLines, orders } from '@lectern/db/core/payments'
import { assets, captions } from '@lectern/db/media/assets'
import { newId } from '@lectern/kernel/ids'
import { makeCourse } from '@lectern/testing/factories'
import { eq } from 'drizzle-orm'

import { codeHash } from '../src/domains/accounts/rules.ts'
import type { MediaDeps } from '../src/deps.ts'
import { testApp, type TestApp } from './app.ts'

/** Stands in everything of the two owners that isn't public: where it turns up, something leaked. */
export const SECRET = 'zzsecret'

/** A code that the owner was mailed. */
export const OWNERS_CODE = '123456'

export interface OwnedWorld {
  app: TestApp
  /** A trainee with one of everything that a trainee can have. */
  owner: SignedIn
  /** An instructor with a draft, a published course, and a video. */
  teacher: SignedIn
  sessionId: string
  tokenId: string
  orderId: string
  draft: { id: string; slug: string; sectionId: string; lessonId: string }
  /** What the owner is enrolled in. */
  published: { id: string; slug: string; sectionId: string; textId: string; videoId: string }
  assetId: string
}

/** Whatever a stranger may do, the store of videos isn't asked for anything. */
const untouched: MediaDeps['store'] = {
  signedUrl: () => Promise.reject(new Error('a video of somebody else was about to be shown')),
  deleteFiles: () => Promise.reject(new Error('a file of somebody else was about to be deleted')),
  put: () => Promise.reject(new Error('a file was about to be stored')),
}

export async function ownedWorld(): Promise<OwnedWorld> {
  const app = await testApp({ store: untouched, pictures: { square: () => Promise.resolve(null) } })
  const { core, auth, config, media, clock } = app.deps
  const db = core.primary
  const owner = await app.signedIn('trainee', { name: `${SECRET} owner` })
  const teacher = await app.signedIn('instructor', { name: `${SECRET} teacher` })
  const later = new Date(clock.now().getTime() + 3_600_000)

  await db
    .update(users)
    .set({ biography: `${SECRET} biography`, deletionDueAt: later, pictureHash: SECRET })
    .where(eq(users.id, owner.id))
  await db.insert(userPictures).values({ userId: owner.id, hash: SECRET, bytes: Buffer.from('a picture') })
  const { token } = await auth.sessions.create(owner.id, { ip: '203.0.113.99', userAgent: `${SECRET} browser` })
  const apiToken = await auth.tokens.create(db, owner.id, { name: `${SECRET} token`, scopes: ['orders:read'], expiresAt: later })
  const wanted = `${SECRET}@test.example`
  await db
    .insert(emailCodes)
    .values({ userId: owner.id, email: wanted, codeHash: codeHash(config.secret, owner.id, OWNERS_CODE), triesLeft: 5, expiresAt: later })
  await db.insert(instructorApplications).values({ id: newId(), userId: owner.id, subject: `${SECRET} subject`, motivation: `${SECRET} motivation` })
  await db
    .insert(dataExports)
    .values({ id: newId(), userId: owner.id, state: 'ready', totalParts: 1, doneParts: 1, archive: Buffer.from(SECRET), expiresAt: later })

  const assetId = newId()
  const lessonsOf = [
    { kind: 'text', durationSeconds: 60 },
    { kind: 'video', durationSeconds: 100, assetId },
  ] as const
  const published = await makeCourse(db, { instructorIds: [teacher.id], lessons: lessonsOf })
  const draft = await makeCourse(db, {
    instructorIds: [teacher.id],
    status: 'draft',
    title: `${SECRET} draft`,
    lessons: [{ kind: 'text', durationSeconds: 60 }],
  })
  await db.update(lessons).set({ body: `${SECRET} body` })
  await db
    .update(sections)
    .set({ title: `${SECRET} section` })
    .where(eq(sections.courseId, draft.id))
  const [textId = '', videoId = ''] = published.lessonIds
  await media?.db.primary.insert(assets).values({
    id: assetId,
    ownerId: teacher.id,
    courseId: published.id,
    lessonId: videoId,
    state: 'ready',
    fileKey: `${SECRET}-key`,
    fileName: `${SECRET}.mp4`,
    size: 1000,
    mimeType: 'video/mp4',
    durationSeconds: 100,
  })
  await media?.db.primary.insert(captions).values({ assetId, language: 'en', vtt: `${SECRET} vtt` })

  const [orderId, lineId, enrolmentId] = [newId(), newId(), newId()]
  const amount = 10_000n
  await db.insert(orders).values({
    id: orderId,
    userId: owner.id,
    status: 'paid',
    currency: 'EGP',
    totalAmount: amount,
    idempotencyKey: SECRET,
    requestHash: SECRET,
    paidAt: clock.now(),
  })
  await db.insert(orderLines).values({ id: lineId, orderId, courseId: published.id, title: `${SECRET} line`, amount })
  await db.insert(enrolments).values({ id: enrolmentId, userId: owner.id, courseId: published.id })
  await db.insert(grants).values({ id: newId(), enrolmentId, source: 'order_line', sourceId: lineId, grantedAt: clock.now() })
  const [session] = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(eq(sessions.id, sha256(token)))

  return {
    app,
    owner,
    teacher,
    sessionId: session?.id ?? '',
    tokenId: apiToken.id,
    orderId,
    draft: { id: draft.id, slug: draft.slug, sectionId: draft.sectionId, lessonId: draft.lessonIds[0] ?? '' },
    published: { id: published.id, slug: published.slug, sectionId: published.sectionId, textId, videoId },
    assetId,
  }
}
