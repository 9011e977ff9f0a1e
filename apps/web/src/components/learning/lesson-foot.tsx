import type { LessonView } from '@lectern/api/contracts/learning'
import { m } from '@lectern/i18n/messages'
import { buttonClasses } from '@lectern/ui/button-classes'
import { Kbd } from '@lectern/ui/kbd'
import { Link, useNavigate } from '@tanstack/react-router'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
import { useEffect } from 'react'

/** The way to the lesson before and the one after, also by the keys p and n. */
export function LessonFoot({ lesson, completed }: { lesson: LessonView; completed: boolean }) {
  const navigate = useNavigate()
  const { courseSlug: slug, previousLessonId, nextLessonId } = lesson

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const to = event.key === 'n' ? nextLessonId : event.key === 'p' ? previousLessonId : null
      if (to !== null) void navigate({ to: '/learn/$slug/$lessonId', params: { slug, lessonId: to } })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [navigate, slug, previousLessonId, nextLessonId])

  const shortcuts = [
    ...(lesson.kind === 'video'
      ? [
          ['k', m.learning_shortcut_play()],
          ['← →', m.learning_shortcut_seek()],
          ['c', m.learning_shortcut_captions()],
        ]
      : []),
    ['n p', m.learning_shortcut_next()],
  ]
  return (
    <footer className={`mx-auto grid gap-6 py-8 ${lesson.kind === 'video' ? 'px-4 sm:px-10' : 'max-w-measure'}`}>
      <p role="status" className="text-leaf empty:hidden">
        {completed && m.learning_completed()}
      </p>
      <nav aria-label={m.common_pages()} className="flex flex-wrap justify-between gap-3">
        {previousLessonId === null ? (
          <span />
        ) : (
          <Link to="/learn/$slug/$lessonId" params={{ slug, lessonId: previousLessonId }} preload={false} className={buttonClasses('secondary')}>
            <ArrowLeft aria-hidden="true" className="flip-rtl" />
            {m.learning_previous_lesson()}
          </Link>
        )}
        {nextLessonId === null ? (
          <Link to="/learn" className={buttonClasses('secondary')}>
            {m.learning_back_to_course()}
          </Link>
        ) : (
          <Link
            to="/learn/$slug/$lessonId"
            params={{ slug, lessonId: nextLessonId }}
            preload={false}
            className={buttonClasses(completed ? 'primary' : 'secondary')}
          >
            {m.learning_next_lesson()}
            <ArrowRight aria-hidden="true" className="flip-rtl" />
          </Link>
        )}
      </nav>
      <details className="text-sm text-muted max-sm:hidden">
        <summary>{m.learning_shortcuts()}</summary>
        <dl className="mt-3 grid gap-2">
          {shortcuts.map(([keys = '', what = '']) => (
            <div key={keys} className="flex items-center gap-3">
              <dt className="flex w-20 gap-1" dir="ltr">
                {keys.split(' ').map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </details>
    </footer>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
