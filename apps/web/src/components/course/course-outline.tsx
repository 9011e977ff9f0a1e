import type { CoursePage } from '@lectern/api/contracts/catalog'
import { formatDuration, formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Badge } from '@lectern/ui/badge'

import { useServices } from '../../api/use-services.ts'
import { PageIcon, PlayIcon } from '../icons.tsx'

/** Sections with their lessons and lengths; the browser's own disclosure, so it opens without script and is found by its search. */
export function CourseOutline({ course }: { course: CoursePage }) {
  const { locale } = useServices()
  return (
    <section className="grid gap-4">
      <header>
        <h2 className="display text-2xl">{m.course_outline()}</h2>
        <p className="mt-1 text-sm text-muted figures">
          {[
            m.course_sections({ count: course.outline.length, countText: formatNumber(course.outline.length, locale) }),
            m.common_lessons_count({ count: course.lessonCount, countText: formatNumber(course.lessonCount, locale) }),
            formatDuration(course.durationSeconds, locale),
          ].join(' · ')}
        </p>
      </header>
      <div className="divide-y divide-line border-y border-line" lang={course.language}>
        {course.outline.map((section, index) => (
          <details key={section.id} open={index === 0} className="group">
            <summary className="flex cursor-pointer list-none items-baseline gap-4 py-3.5 [&::-webkit-details-marker]:hidden">
              <span className="w-6 shrink-0 text-muted figures">{formatNumber(index + 1, locale)}</span>
              <span className="flex-1 font-semibold underline-offset-4 group-hover:underline">
                <bdi>{section.title}</bdi>
              </span>
              <span className="text-sm whitespace-nowrap text-muted figures" lang={locale}>
                {formatDuration(section.durationSeconds, locale)}
              </span>
            </summary>
            <ol className="grid pb-4 ps-10">
              {section.lessons.map((lesson) => (
                <li key={lesson.id} className="flex items-baseline gap-3 py-1.5 text-sm">
                  {lesson.kind === 'video' ? (
                    <PlayIcon aria-label={m.course_lesson_video()} className="size-3.5 shrink-0 self-center text-muted" />
                  ) : (
                    <PageIcon aria-label={m.course_lesson_text()} className="size-3.5 shrink-0 self-center text-muted" />
                  )}
                  <span className="flex-1">
                    <bdi>{lesson.title}</bdi>
                  </span>
                  {lesson.isPreview && <Badge tone="lapis">{m.course_lesson_preview()}</Badge>}
                  <span className="whitespace-nowrap text-muted figures" lang={locale}>
                    {formatDuration(lesson.durationSeconds, locale)}
                  </span>
                </li>
              ))}
            </ol>
          </details>
        ))}
      </div>
    </section>
  )
}
