import { courseInstructors, courses, lessons, reviews } from '@lectern/db/core/courses'
import { enrolments, grants, lessonProgress } from '@lectern/db/core/learning'
import { assets, playbackGrants } from '@lectern/db/media/assets'
import { asc, eq } from 'drizzle-orm'

import type { ExportPart } from './part.ts'

/** What somebody learns and teaches. */
export const LEARNING_PARTS = {
  enrolments: {
    file: 'enrolments.json',
    about: { en: 'Your courses, and why you may open each.', ar: 'دوراتك وسبب إتاحة كل منها لك.' },
    async read({ core }, { id }) {
      const rows = await core
        .select({
          enrolmentId: enrolments.id,
          course: courses.title,
          slug: courses.slug,
          finishedItems: enrolments.finishedItems,
          lastActiveAt: enrolments.lastActiveAt,
          createdAt: enrolments.createdAt,
        })
        .from(enrolments)
        .innerJoin(courses, eq(courses.id, enrolments.courseId))
        .where(eq(enrolments.userId, id))
        .orderBy(asc(enrolments.createdAt))
      const reasons = await core
        .select({
          enrolmentId: grants.enrolmentId,
          source: grants.source,
          grantedAt: grants.grantedAt,
          endedAt: grants.endedAt,
          endedReason: grants.endedReason,
        })
        .from(grants)
        .innerJoin(enrolments, eq(enrolments.id, grants.enrolmentId))
        .where(eq(enrolments.userId, id))
        .orderBy(asc(grants.grantedAt))
      const reasonsOf = Map.groupBy(reasons, (reason) => reason.enrolmentId)
      return rows.map(({ enrolmentId, ...row }) => ({
        ...row,
        grants: (reasonsOf.get(enrolmentId) ?? []).map(({ source, grantedAt, endedAt, endedReason }) => ({ source, grantedAt, endedAt, endedReason })),
      }))
    },
  },
  progress: {
    file: 'progress.json',
    about: { en: 'What you watched and read of each lesson, in seconds.', ar: 'ما شاهدته وقرأته من كل درس، بالثواني.' },
    read: ({ core }, { id }) =>
      core
        .select({
          course: courses.title,
          lesson: lessons.title,
          watchedSeconds: lessonProgress.watched,
          positionSeconds: lessonProgress.positionSeconds,
          completedAt: lessonProgress.completedAt,
          updatedAt: lessonProgress.updatedAt,
        })
        .from(lessonProgress)
        .innerJoin(lessons, eq(lessons.id, lessonProgress.lessonId))
        .innerJoin(courses, eq(courses.id, lessonProgress.courseId))
        .where(eq(lessonProgress.userId, id))
        .orderBy(asc(lessonProgress.updatedAt)),
  },
  playback: {
    file: 'playback.json',
    about: { en: 'Which lessons\u2019 videos were lately opened for you.', ar: 'دروس الفيديو التي فُتحت لك مؤخرًا.' },
    read: ({ media }, { id }) =>
      media
        .select({ lessonId: playbackGrants.lessonId, createdAt: playbackGrants.createdAt, expiresAt: playbackGrants.expiresAt })
        .from(playbackGrants)
        .where(eq(playbackGrants.userId, id))
        .orderBy(asc(playbackGrants.createdAt)),
  },
  reviews: {
    file: 'reviews.json',
    about: { en: 'Your ratings and reviews.', ar: 'تقييماتك ومراجعاتك.' },
    read: ({ core }, { id }) =>
      core
        .select({ course: courses.title, rating: reviews.rating, text: reviews.text, createdAt: reviews.createdAt, updatedAt: reviews.updatedAt })
        .from(reviews)
        .innerJoin(courses, eq(courses.id, reviews.courseId))
        .where(eq(reviews.userId, id))
        .orderBy(asc(reviews.createdAt)),
  },
  teaching: {
    file: 'teaching.json',
    about: { en: 'The courses that you teach.', ar: 'الدورات التي تدرّسها.' },
    read: ({ core }, { id }) =>
      core
        .select({
          title: courses.title,
          slug: courses.slug,
          status: courses.status,
          subtitle: courses.subtitle,
          description: courses.description,
          language: courses.language,
          publishedAt: courses.publishedAt,
          createdAt: courses.createdAt,
        })
        .from(courseInstructors)
        .innerJoin(courses, eq(courses.id, courseInstructors.courseId))
        .where(eq(courseInstructors.userId, id))
        .orderBy(asc(courses.createdAt)),
  },
  uploads: {
    file: 'uploads.json',
    about: { en: 'The videos that you uploaded.', ar: 'مقاطع الفيديو التي رفعتها.' },
    read: ({ media }, { id }) =>
      media
        .select({
          fileName: assets.fileName,
          mimeType: assets.mimeType,
          bytes: assets.size,
          state: assets.state,
          durationSeconds: assets.durationSeconds,
          createdAt: assets.createdAt,
        })
        .from(assets)
        .where(eq(assets.ownerId, id))
        .orderBy(asc(assets.createdAt)),
  },
} as const satisfies Record<string, ExportPart>
