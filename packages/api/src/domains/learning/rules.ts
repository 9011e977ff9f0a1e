import type { Progress } from './contract.ts'

/** A lesson counts as watched from this share of its length on (L2), in tenths. */
export const WATCHED_TENTHS = 9

/** How many seconds of a video may be played in one second of the world: double speed on two devices. */
export const PLAYABLE_PER_SECOND = 4
/** Allowed beyond that, for clocks and for heartbeats that were kept while offline. */
export const SPARE_SECONDS = 30

export type Span = readonly [from: number, to: number]

/** The parts of played spans that lie within the lesson; empty ones are left out. */
export function spansWithin(spans: readonly Span[], durationSeconds: number): Span[] {
  return spans.map(([from, to]) => [from, Math.min(to, durationSeconds)] as const).filter(([from, to]) => from < to)
}

/** Spans as Postgres writes a multirange, which merges them itself. */
export function toMultirange(spans: readonly Span[]): string {
  return `{${spans.map(([from, to]) => `[${from},${to})`).join(',')}}`
}

/** Finished items of all items (L3): whole per cent, rounded down, never above 100. */
export function progressOf(finishedItems: number, items: number): Progress {
  const finished = Math.min(finishedItems, items)
  return { finishedItems: finished, items, percent: items === 0 ? 0 : Math.floor((finished * 100) / items) }
}

/** Where "continue" leads: the lesson last opened unless it is finished, then the next unfinished one, then the first unfinished one; of a finished course, the last opened. */
export function continueWith(lessons: readonly { id: string; completed: boolean }[], lastLessonId: string | null): string | null {
  const last = lessons.findIndex((lesson) => lesson.id === lastLessonId)
  const unfinished = (from: number) => lessons.slice(from).find((lesson) => !lesson.completed)
  const found = unfinished(Math.max(last, 0)) ?? unfinished(0) ?? lessons[Math.max(last, 0)]
  return found?.id ?? null
}
