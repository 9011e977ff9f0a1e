import type { CopyRow } from '../copy.ts'
import type { PlannedCourse } from './catalogue.ts'

export interface Learning {
  finished: number
  lastLessonId: string | null
  progress: CopyRow[]
}

/**
 * Somebody's progress who finished the first lessons of a course between two moments, and is halfway through the next one when it
 * is a video and `begun`.
 */
export function planProgress(userId: string, course: PlannedCourse, finished: number, begun: boolean, from: Date, to: Date): Learning {
  const step = (to.getTime() - from.getTime()) / (finished + 1)
  const progress = course.lessons.slice(0, finished).map((lesson, index): CopyRow => {
    const at = new Date(from.getTime() + step * (index + 1))
    const watched = lesson.kind === 'video' ? `{[0,${lesson.durationSeconds})}` : '{}'
    return {
      user_id: userId,
      lesson_id: lesson.id,
      course_id: course.id,
      watched,
      position_seconds: lesson.kind === 'video' ? lesson.durationSeconds : 0,
      completed_at: at,
      updated_at: at,
    }
  })
  const next = course.lessons[finished]
  if (begun && next?.kind === 'video') {
    const half = Math.floor(next.durationSeconds / 2)
    progress.push({
      user_id: userId,
      lesson_id: next.id,
      course_id: course.id,
      watched: `{[0,${half})}`,
      position_seconds: half,
      completed_at: null,
      updated_at: to,
    })
  }
  const last = begun && next ? next : course.lessons[Math.max(finished - 1, 0)]
  return { finished, lastLessonId: finished > 0 || begun ? (last?.id ?? null) : null, progress }
}
