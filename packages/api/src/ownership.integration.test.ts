import type { SignedIn } from '@lectern/auth/actor'
import { TRPCError } from '@trpc/server'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'

import type { TestApp } from '../test/app.ts'
import { OWNERS_CODE, type OwnedWorld, ownedWorld, SECRET } from '../test/owned-world.ts'
import { ACCESS, type ProcedureName, ruleOf } from './access.ts'

type Caller = ReturnType<TestApp['as']>

/** Rows of the access table with a rule of ownership. */
type OwnedName = { [Name in ProcedureName]: (typeof ACCESS)[Name] extends { of: string } ? Name : never }[ProcedureName]

/** How a stranger of the right role reaches for what is somebody else's. */
type Attempt = (caller: Caller, world: OwnedWorld) => Promise<unknown>

/** The stranger names another's thing, and there is none for them. */
const refused = (...attempts: Attempt[]) => ({ outcome: 'refused' as const, attempts })
/** Nothing of another's can be named: whatever comes of it is the stranger's own. */
const own = (...attempts: Attempt[]) => ({ outcome: 'own' as const, attempts })

const PASSWORD = 'a long and odd phrase'
const file = { name: 'new.mp4', size: 1000, type: 'video/mp4' as const, lastModified: 1 }

/** One row per procedure with a rule of ownership: a new one doesn't compile without. */
const CASES = {
  'accounts.verifyEmail': own((as) => as.accounts.verifyEmail({ code: OWNERS_CODE })),
  'accounts.resendCode': own((as) => as.accounts.resendCode()),
  'accounts.logOut': own((as) => as.accounts.logOut()),
  'accounts.logOutEverywhere': own((as) => as.accounts.logOutEverywhere()),
  'accounts.me': own((as) => as.accounts.me()),
  'accounts.sessions': own((as) => as.accounts.sessions()),
  'accounts.revokeSession': own((as, { sessionId }) => as.accounts.revokeSession({ sessionId })),
  'accounts.changePassword': own((as) => as.accounts.changePassword({ current: PASSWORD, password: 'quite another phrase' })),
  'accounts.changeEmail': own((as, { owner }) => as.accounts.changeEmail({ email: owner.email, password: PASSWORD })),
  'accounts.keepEmail': own((as) => as.accounts.keepEmail()),
  'accounts.updateProfile': own((as) => as.accounts.updateProfile({ title: 'Mine' })),
  'accounts.setPicture': own((as) => as.accounts.setPicture({ data: 'bm8gcGljdHVyZQ==' })),
  'accounts.removePicture': own((as) => as.accounts.removePicture()),
  'accounts.acceptPolicy': own((as) => as.accounts.acceptPolicy({ version: 1 })),
  'accounts.acceptContract': own((as) => as.accounts.acceptContract({ version: 1 })),
  'accounts.tokens': own((as) => as.accounts.tokens()),
  'accounts.createToken': own((as) => as.accounts.createToken({ name: 'mine', scopes: ['orders:read'], expiresInDays: 1 })),
  'accounts.revokeToken': refused((as, { tokenId }) => as.accounts.revokeToken({ tokenId })),
  'accounts.applyAsInstructor': own((as) => as.accounts.applyAsInstructor({ subject: 'Mine', motivation: 'I have taught this for years. '.repeat(3) })),
  'accounts.myApplication': own((as) => as.accounts.myApplication()),
  'accounts.exportMyData': own((as) => as.accounts.exportMyData()),
  'accounts.startExport': own((as) => as.accounts.startExport()),
  'accounts.deleteMyAccount': own((as, { owner }) => as.accounts.deleteMyAccount({ username: owner.username, password: PASSWORD })),
  'accounts.keepMyAccount': own((as) => as.accounts.keepMyAccount()),
  'accounts.endViewing': own((as) => as.accounts.endViewing()),

  'teaching.myCourses': own((as) => as.teaching.myCourses()),
  'teaching.courseForEdit': refused(...ofBothCourses((as, courseId) => as.teaching.courseForEdit({ courseId }))),
  'teaching.updateCourse': refused(...ofBothCourses((as, courseId) => as.teaching.updateCourse({ courseId, title: 'Mine now' }))),
  'teaching.deleteDraft': refused(...ofBothCourses((as, courseId) => as.teaching.deleteDraft({ courseId }))),
  'teaching.publishChecklist': refused(...ofBothCourses((as, courseId) => as.teaching.publishChecklist({ courseId }))),
  'teaching.publish': refused(...ofBothCourses((as, courseId) => as.teaching.publish({ courseId }))),
  'teaching.close': refused(...ofBothCourses((as, courseId) => as.teaching.close({ courseId }))),
  'teaching.reopen': refused(...ofBothCourses((as, courseId) => as.teaching.reopen({ courseId }))),
  'teaching.saveSection': refused(...ofBothCourses((as, courseId) => as.teaching.saveSection({ courseId, title: 'Mine' })), async (as, { draft }) =>
    as.teaching.saveSection({ courseId: (await ownCourse(as)).courseId, sectionId: draft.sectionId, title: 'Mine' }),
  ),
  'teaching.saveLesson': refused(
    (as, { draft }) => as.teaching.saveLesson({ courseId: draft.id, sectionId: draft.sectionId, kind: 'text', title: 'Mine', body: 'Mine' }),
    async (as, { draft }) => {
      const { courseId, sectionId } = await ownCourse(as)
      return as.teaching.saveLesson({ courseId, sectionId, lessonId: draft.lessonId, kind: 'text', title: 'Mine', body: 'Mine' })
    },
    async (as, { draft }) =>
      as.teaching.saveLesson({ courseId: (await ownCourse(as)).courseId, sectionId: draft.sectionId, kind: 'text', title: 'Mine', body: 'Mine' }),
  ),
  'teaching.reorder': refused((as, { draft }) => as.teaching.reorder({ courseId: draft.id, sections: [{ id: draft.sectionId, lessonIds: [draft.lessonId] }] })),
  'teaching.removeItem': refused(
    (as, { draft }) => as.teaching.removeItem({ courseId: draft.id, item: { type: 'lesson', id: draft.lessonId } }),
    async (as, { draft }) => as.teaching.removeItem({ courseId: (await ownCourse(as)).courseId, item: { type: 'lesson', id: draft.lessonId } }),
    async (as, { draft }) => as.teaching.removeItem({ courseId: (await ownCourse(as)).courseId, item: { type: 'section', id: draft.sectionId } }),
  ),
  'teaching.setPrice': refused(...ofBothCourses((as, courseId) => as.teaching.setPrice({ courseId, price: { amount: '0', currency: 'EGP' } }))),

  'learning.myCourses': own((as) => as.learning.myCourses()),
  'learning.content': refused(
    (as, { published }) => as.learning.content({ slug: published.slug }),
    (as, { draft }) => as.learning.content({ slug: draft.slug }),
  ),
  'learning.lesson': refused(...ofAllLessons((as, lessonId) => as.learning.lesson({ lessonId }))),
  'learning.recordWatch': refused(...ofAllLessons((as, lessonId) => as.learning.recordWatch({ lessonId, spans: [[0, 5]], positionSeconds: 5 }))),
  'learning.completeText': refused(...ofAllLessons((as, lessonId) => as.learning.completeText({ lessonId }))),

  'payments.order': refused((as, { orderId }) => as.payments.order({ orderId })),
  'payments.orders': own((as) => as.payments.orders()),

  'media.requestUpload': refused(
    (as, { published }) => as.media.requestUpload({ courseId: published.id, lessonId: published.videoId, file }),
    async (as, { published }) => as.media.requestUpload({ courseId: (await ownCourse(as)).courseId, lessonId: published.videoId, file }),
  ),
  'media.uploads': refused(...ofBothCourses((as, courseId) => as.media.uploads({ courseId }))),
  'media.abandonUpload': refused((as, { assetId }) => as.media.abandonUpload({ assetId })),
  'media.asset': refused((as, { assetId }) => as.media.asset({ assetId })),
  'media.deleteAsset': refused((as, { assetId }) => as.media.deleteAsset({ assetId })),
  'media.playback': refused(...ofAllLessons((as, lessonId) => as.media.playback({ lessonId }))),
  'media.saveCaptions': refused((as, { assetId }) => as.media.saveCaptions({ assetId, language: 'en', vtt: 'WEBVTT\n\n00:00.000 --> 00:01.000\nMine\n' })),
} satisfies Record<OwnedName, { outcome: 'refused' | 'own'; attempts: Attempt[] }>

function ofBothCourses(attempt: (as: Caller, courseId: string) => Promise<unknown>): Attempt[] {
  return [(as, { draft }) => attempt(as, draft.id), (as, { published }) => attempt(as, published.id)]
}

function ofAllLessons(attempt: (as: Caller, lessonId: string) => Promise<unknown>): Attempt[] {
  return [
    (as, { draft }) => attempt(as, draft.lessonId),
    (as, { published }) => attempt(as, published.textId),
    (as, { published }) => attempt(as, published.videoId),
  ]
}

/** A course of the stranger's own, so that the other's part is all that doesn't fit. */
async function ownCourse(as: Caller): Promise<{ courseId: string; sectionId: string }> {
  const { courseId } = await as.teaching.createCourse({ title: 'My own', language: 'en' })
  const { sectionId } = await as.teaching.saveSection({ courseId, title: 'My own' })
  return { courseId, sectionId }
}

const NAMES = Object.keys(CASES).filter((name): name is OwnedName => name in CASES)

/** Someone who may call the procedure and owns nothing of the world. */
function strangerFor(app: TestApp, name: OwnedName): Promise<SignedIn> {
  const { who } = ruleOf(name)
  return app.signedIn(Array.isArray(who) && who.includes('instructor') ? 'instructor' : 'trainee', { name: 'Stranger' })
}

const OWNED_TABLES = `users user_pictures sessions api_tokens email_codes password_resets policy_acceptances instructor_applications data_exports
  orders order_lines enrolments grants lesson_progress courses course_instructors sections lessons`.split(/\s+/)

/** All rows that don't name the stranger or something of theirs. */
async function rowsOfOthers({ app }: OwnedWorld, stranger: SignedIn): Promise<string[]> {
  const { core, media } = app.deps
  const dump = (table: string) => sql`select ${table}::text || ' ' || to_jsonb(t)::text as row from ${sql.raw(table)} t`
  const kept = await core.primary.execute<{ row: string }>(sql.join(OWNED_TABLES.map(dump), sql` union all `))
  const videos = await media?.db.primary.execute<{ row: string }>(sql.join(['assets', 'captions', 'playback_grants'].map(dump), sql` union all `))
  const theirs = await core.primary.execute<{ id: string }>(sql`select course_id as id from course_instructors where user_id = ${stranger.id}`)
  const marks = [stranger.id, ...theirs.map(({ id }) => id)]
  return [...kept, ...(videos ?? [])]
    .map(({ row }) => row)
    .filter((row) => !marks.some((mark) => row.includes(mark)))
    .toSorted()
}

type Outcome = { refusal: string; code: string } | { answer: unknown }

async function outcomeOf(attempt: Promise<unknown>): Promise<Outcome> {
  try {
    return { answer: await attempt }
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error
    return { refusal: JSON.stringify({ shape: Object.entries(error), message: error.message, cause: error.cause }), code: error.code }
  }
}

async function faultsOf(name: OwnedName, world: OwnedWorld): Promise<string[]> {
  const stranger = await strangerFor(world.app, name)
  const faults: string[] = []
  for (const attempt of CASES[name].attempts) {
    const before = await rowsOfOthers(world, stranger)
    const seen = await outcomeOf(attempt(world.app.as(stranger), world))
    const after = await rowsOfOthers(world, stranger)
    if (JSON.stringify(after) !== JSON.stringify(before)) faults.push(`changed ${after.find((row) => !before.includes(row)) ?? 'by taking away'}`)
    if (JSON.stringify(seen).includes(SECRET)) faults.push(`leaked ${JSON.stringify(seen)}`)
    const isRefused = 'code' in seen && (seen.code === 'NOT_FOUND' || seen.code === 'FORBIDDEN')
    const isFailure = 'code' in seen && seen.code === 'INTERNAL_SERVER_ERROR'
    if (CASES[name].outcome === 'refused' ? !isRefused : isFailure) faults.push(`was answered ${JSON.stringify(seen)}`)
  }
  return faults
}

test('E6: nothing of somebody else’s is given or changed by any procedure', async () => {
  const world = await ownedWorld()
  const faults: Partial<Record<OwnedName, string[]>> = {}
  for (const name of NAMES) faults[name] = await faultsOf(name, world)
  expect(faults).toEqual(Object.fromEntries(NAMES.map((name) => [name, []])))
}, 60_000)

test('E6: there is a case for every row with a rule of ownership, and for no other', () => {
  const owned = Object.entries(ACCESS).flatMap(([name, rule]) => ('of' in rule ? [name] : []))
  expect(NAMES.toSorted()).toEqual(owned.toSorted())
})
