import type { AssetView } from '@lectern/api/contracts/media'
import type { EditableLesson } from '@lectern/api/contracts/teaching'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { Checkbox } from '@lectern/ui/choice'

import { MarkdownEditor } from './markdown-editor.tsx'
import type { LessonDraft } from './use-lesson-draft.ts'
import { VideoSlot } from './video-slot.tsx'

interface LessonEditorProps {
  lesson: EditableLesson
  draft: LessonDraft
  uploads: AssetView[] | null
}

/** What a lesson holds: its video or its text. */
export function LessonEditor({ lesson, draft, uploads }: LessonEditorProps) {
  const problem = draft.failure?.fields.find(({ field }) => field === 'body')
  return (
    <>
      {lesson.kind === 'video' ? (
        <VideoSlot place={lesson.id} label={lesson.title} media={{ state: lesson.mediaState, durationSeconds: lesson.durationSeconds }} assets={uploads} />
      ) : (
        <MarkdownEditor
          name="body"
          label={m.teaching_lesson_body()}
          defaultValue={lesson.body ?? ''}
          error={problem === undefined ? '' : errorMessage(problem.reason)}
          onText={(body) => draft.change({ body })}
          onLeave={draft.flush}
        />
      )}
      <Checkbox
        label={m.teaching_lesson_free_preview()}
        defaultChecked={lesson.isPreview}
        onChange={(event) => {
          draft.change({ isPreview: event.currentTarget.checked })
          draft.flush()
        }}
      />
    </>
  )
}
