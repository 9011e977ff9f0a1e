import type { CourseContent } from '@lectern/api/contracts/learning'
import { formatDuration, formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Link } from '@tanstack/react-router'
import Check from 'lucide-react/icons/check'
import FileText from 'lucide-react/icons/file-text'
import Play from 'lucide-react/icons/play'

import { useServices } from '../../api/use-services.ts'

/** The whole course with what is done. */
export function LessonList({ content }: { content: CourseContent }) {
  const { locale } = useServices()
  return (
    <nav aria-label={m.learning_outline()} className="grid py-3">
      {content.sections.map((section, index) => (
        <section key={section.id} className="border-b border-line py-3 last:border-b-0">
          <h2 className="px-5 pb-1.5">
            <span className="block text-xs text-muted">{m.learning_section_n({ n: formatNumber(index + 1, locale) })}</span>
            <span className="text-sm font-semibold" lang={content.language}>
              <bdi>{section.title}</bdi>
            </span>
          </h2>
          <ol>
            {section.lessons.map((lesson) => (
              <li key={lesson.id}>
                <Link
                  to="/learn/$slug/$lessonId"
                  params={{ slug: content.slug, lessonId: lesson.id }}
                  preload={false}
                  className="flex items-start gap-3 border-s-3 border-transparent px-5 py-2 text-sm no-underline hover:bg-sunk data-[status=active]:border-lapis data-[status=active]:bg-lapis-wash data-[status=active]:font-medium"
                >
                  <LessonMark kind={lesson.kind} completed={lesson.completed} />
                  <span className="min-w-0 flex-1" lang={content.language}>
                    <bdi>{lesson.title}</bdi>
                  </span>
                  <span className="whitespace-nowrap text-muted figures">{formatDuration(lesson.durationSeconds, locale)}</span>
                </Link>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  )
}

function LessonMark({ kind, completed }: { kind: 'video' | 'text'; completed: boolean }) {
  if (completed) {
    return (
      <span className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-full bg-leaf text-paper">
        <Check aria-label={m.learning_lesson_done()} className="size-3" strokeWidth={3} />
      </span>
    )
  }
  const Icon = kind === 'video' ? Play : FileText
  return <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-muted" />
}
