import type { AssetView } from '@lectern/api/contracts/media'
import type { EditableCourse, EditableLesson } from '@lectern/api/contracts/teaching'
import { formatDuration, formatPercent } from '@lectern/i18n/format'
import { m } from '@lectern/i18n/messages'
import { Badge, type BadgeTone } from '@lectern/ui/badge'
import { IconButton } from '@lectern/ui/button'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import ChevronDown from 'lucide-react/icons/chevron-down'
import FileText from 'lucide-react/icons/file-text'
import GripVertical from 'lucide-react/icons/grip-vertical'
import Trash2 from 'lucide-react/icons/trash-2'
import Video from 'lucide-react/icons/video'
import { useState } from 'react'

import { useServices } from '../../api/use-services.ts'
import type { Direction } from '../../teaching/order.ts'
import { interruptedUpload, uploadedPercent } from '../../upload/resume-match.ts'
import { LessonEditor } from './lesson-editor.tsx'
import { useRemoval } from './removal.tsx'
import { TitleField } from './title-field.tsx'
import { useLessonDraft } from './use-lesson-draft.ts'
import { useUploadState } from './uploads-context.tsx'

export interface LessonRowProps {
  course: EditableCourse
  sectionId: string
  lesson: EditableLesson
  uploads: AssetView[] | null
  open: boolean
  onToggle: () => void
  atTop: boolean
  atBottom: boolean
  onMove: (direction: Direction) => void
  onDropBefore: (draggedId: string) => void
}

/** A lesson in the outline; opened, its text or video is edited below. */
export function LessonRow({ course, sectionId, lesson, uploads, open, onToggle, atTop, atBottom, onMove, onDropBefore }: LessonRowProps) {
  const draft = useLessonDraft(course, sectionId, lesson)
  const [over, setOver] = useState(false)
  const removal = useRemoval(course.id, { type: 'lesson', id: lesson.id, title: lesson.title })
  const Icon = lesson.kind === 'video' ? Video : FileText
  return (
    // Dragging is one way; the buttons beside do the same by keyboard.
    <li
      className={over ? 'shadow-[inset_0_2px_0_var(--lapis)]' : ''}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(event.dataTransfer.types.includes('text/lectern-lesson'))
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        const dragged = event.dataTransfer.getData('text/lectern-lesson')
        if (dragged === '') return
        event.stopPropagation()
        onDropBefore(dragged)
      }}
    >
      <div className="flex items-center gap-1.5 px-3 py-1.5 sm:gap-2 sm:px-4">
        <span
          draggable
          title={m.teaching_drag({ title: lesson.title })}
          className="cursor-grab text-muted max-sm:hidden"
          onDragStart={(event) => {
            event.dataTransfer.setData('text/lectern-lesson', lesson.id)
            event.dataTransfer.effectAllowed = 'move'
          }}
        >
          <GripVertical aria-hidden="true" className="size-4" />
        </span>
        <Icon aria-label={lesson.kind === 'video' ? m.course_lesson_video() : m.course_lesson_text()} className="size-4 shrink-0 text-muted" />
        <TitleField
          label={m.teaching_lesson_title()}
          title={lesson.title}
          failure={draft.failure}
          onText={(title) => draft.change({ title })}
          onLeave={draft.flush}
        />
        <LessonState lesson={lesson} interrupted={interruptedUpload(uploads ?? [], lesson.id) !== null} />
        <IconButton size="sm" label={m.teaching_move_up({ title: lesson.title })} disabled={atTop} onClick={() => onMove('up')} className="max-sm:hidden">
          <ArrowUp aria-hidden="true" />
        </IconButton>
        <IconButton
          size="sm"
          label={m.teaching_move_down({ title: lesson.title })}
          disabled={atBottom}
          onClick={() => onMove('down')}
          className="max-sm:hidden"
        >
          <ArrowDown aria-hidden="true" />
        </IconButton>
        <IconButton size="sm" label={m.teaching_remove({ title: lesson.title })} onClick={removal.ask} className="max-sm:hidden">
          <Trash2 aria-hidden="true" />
        </IconButton>
        <IconButton size="sm" label={m.teaching_open_lesson({ title: lesson.title })} aria-expanded={open} onClick={onToggle}>
          <ChevronDown aria-hidden="true" className={`transition-transform ${open ? 'rotate-180' : ''}`} />
        </IconButton>
      </div>
      {open && (
        <div className="grid gap-4 border-t border-line px-4 py-5 sm:px-12">
          <LessonEditor lesson={lesson} draft={draft} uploads={uploads} />
          <div className="flex gap-1 sm:hidden">
            <IconButton size="sm" label={m.teaching_move_up({ title: lesson.title })} disabled={atTop} onClick={() => onMove('up')}>
              <ArrowUp aria-hidden="true" />
            </IconButton>
            <IconButton size="sm" label={m.teaching_move_down({ title: lesson.title })} disabled={atBottom} onClick={() => onMove('down')}>
              <ArrowDown aria-hidden="true" />
            </IconButton>
            <IconButton size="sm" label={m.teaching_remove({ title: lesson.title })} onClick={removal.ask}>
              <Trash2 aria-hidden="true" />
            </IconButton>
          </div>
        </div>
      )}
      {removal.dialog}
    </li>
  )
}

function LessonState({ lesson, interrupted }: { lesson: EditableLesson; interrupted: boolean }) {
  const { locale } = useServices()
  const running = useUploadState(lesson.id)
  if (lesson.kind === 'text') return <span className="text-sm whitespace-nowrap text-muted figures">{formatDuration(lesson.durationSeconds, locale)}</span>
  if (running?.phase === 'uploading' || running?.phase === 'paused') {
    return <Badge tone="lapis">{formatPercent(uploadedPercent(running.loaded, running.size) / 100, locale)}</Badge>
  }
  if (running === null && interrupted) return <Badge tone="saffron">{m.teaching_video_interrupted()}</Badge>
  const state = running?.phase === 'checking' ? 'processing' : lesson.mediaState
  if (state === 'ready') return <span className="text-sm whitespace-nowrap text-muted figures">{formatDuration(lesson.durationSeconds, locale)}</span>
  const { tone, word } = MEDIA_WORDS[state]
  return <Badge tone={tone}>{word()}</Badge>
}

const MEDIA_WORDS = {
  none: { tone: 'neutral', word: () => m.teaching_video_none() },
  processing: { tone: 'saffron', word: () => m.teaching_video_processing() },
  rejected: { tone: 'carmine', word: () => m.teaching_video_rejected() },
} as const satisfies Record<Exclude<EditableLesson['mediaState'], 'ready'>, { tone: BadgeTone; word: () => string }>
