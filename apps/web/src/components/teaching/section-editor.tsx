import type { AssetView } from '@lectern/api/contracts/media'
import type { EditableCourse } from '@lectern/api/contracts/teaching'
import { errorMessage } from '@lectern/i18n/errors'
import { formatNumber } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Button, IconButton } from '@lectern/ui/button'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import FileText from 'lucide-react/icons/file-text'
import Trash2 from 'lucide-react/icons/trash-2'
import Video from 'lucide-react/icons/video'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { newKey } from '../../lib/mutation-key.ts'
import { type Direction, moveLesson, putLesson } from '../../teaching/order.ts'
import type { Outline } from '../../teaching/use-outline.ts'
import { LessonRow } from './lesson-row.tsx'
import { useRemoval } from './removal.tsx'
import { useAutosave } from './save-status.tsx'
import { TitleField } from './title-field.tsx'
import { useRefresh } from './use-refresh.ts'

export interface SectionEditorProps {
  course: EditableCourse
  section: EditableCourse['sections'][number]
  index: number
  count: number
  outline: Outline
  uploads: AssetView[] | null
  openLesson: string | null
  onOpenLesson: (id: string | null) => void
  announce: (text: string) => void
  onMove: (direction: Direction) => void
}

/** One section: its title, its lessons, and what can be done with them. */
export function SectionEditor({ course, section, index, count, outline, uploads, openLesson, onOpenLesson, announce, onMove }: SectionEditorProps) {
  const { api, locale } = useServices()
  const refresh = useRefresh()
  const removal = useRemoval(course.id, { type: 'section', id: section.id, title: section.title, lessons: section.lessons.length })
  const naming = useAutosave(`section ${section.id}`, async (title: string) => {
    await api.teaching.saveSection.mutate({ courseId: course.id, sectionId: section.id, title })
    await refresh()
  })
  const add = useAction(
    (kind: 'video' | 'text') =>
      api.teaching.saveLesson.mutate(
        { courseId: course.id, sectionId: section.id, kind, title: kind === 'video' ? m.teaching_lesson_new_video() : m.teaching_lesson_new_text() },
        newKey(),
      ),
    async ({ lessonId }) => {
      await refresh()
      onOpenLesson(lessonId)
    },
  )
  const move = (lessonId: string, title: string, direction: Direction) => {
    const next = moveLesson(outline.order, lessonId, direction)
    outline.rearrange(next)
    const within = next.find(({ lessonIds }) => lessonIds.includes(lessonId))?.lessonIds ?? []
    announce(m.teaching_moved({ title, position: formatNumber(within.indexOf(lessonId) + 1, locale), total: formatNumber(within.length, locale) }))
  }

  return (
    // Dragging is one way; the buttons of each lesson do the same by keyboard.
    <section
      aria-label={section.title}
      className="border border-line bg-raised"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const dragged = event.dataTransfer.getData('text/lectern-lesson')
        if (dragged !== '') outline.rearrange(putLesson(outline.order, dragged, section.id, section.lessons.length))
      }}
    >
      <header className="flex items-center gap-2 border-b border-line bg-sunk px-4 py-2">
        <span className="text-sm whitespace-nowrap text-muted">{m.teaching_section_n({ n: formatNumber(index + 1, locale) })}</span>
        <TitleField
          label={m.teaching_section_title()}
          title={section.title}
          failure={naming.current.phase === 'failed' ? naming.current.failure : null}
          onText={naming.change}
          onLeave={() => void naming.flush()}
          strong
        />
        <IconButton size="sm" label={m.teaching_move_up({ title: section.title })} disabled={index === 0} onClick={() => onMove('up')}>
          <ArrowUp aria-hidden="true" />
        </IconButton>
        <IconButton size="sm" label={m.teaching_move_down({ title: section.title })} disabled={index === count - 1} onClick={() => onMove('down')}>
          <ArrowDown aria-hidden="true" />
        </IconButton>
        <IconButton size="sm" label={m.teaching_remove({ title: section.title })} onClick={removal.ask}>
          <Trash2 aria-hidden="true" />
        </IconButton>
      </header>
      <ol className="divide-y divide-line">
        {section.lessons.map((lesson, place) => (
          <LessonRow
            key={lesson.id}
            course={course}
            sectionId={section.id}
            lesson={lesson}
            uploads={uploads}
            open={openLesson === lesson.id}
            onToggle={() => onOpenLesson(openLesson === lesson.id ? null : lesson.id)}
            atTop={index === 0 && place === 0}
            atBottom={index === count - 1 && place === section.lessons.length - 1}
            onMove={(direction) => move(lesson.id, lesson.title, direction)}
            onDropBefore={(dragged) => {
              if (dragged !== lesson.id)
                outline.rearrange(
                  putLesson(
                    outline.order,
                    dragged,
                    section.id,
                    section.lessons.filter(({ id }) => id !== dragged).findIndex(({ id }) => id === lesson.id),
                  ),
                )
            }}
          />
        ))}
      </ol>
      <footer className="flex flex-wrap gap-2 border-t border-line px-4 py-3">
        <Button size="sm" kind="quiet" busy={add.pending} onClick={() => void add.start('video')}>
          <Video aria-hidden="true" />
          {m.teaching_lesson_add_video()}
        </Button>
        <Button size="sm" kind="quiet" busy={add.pending} onClick={() => void add.start('text')}>
          <FileText aria-hidden="true" />
          {m.teaching_lesson_add_text()}
        </Button>
        {add.failure !== null && (
          <p role="alert" className="text-sm text-carmine">
            {errorMessage(add.failure.reason, add.failure.details)}
          </p>
        )}
      </footer>
      {removal.dialog}
    </section>
  )
}
