import type { EditableCourse, EditableLesson } from '@lectern/api/contracts/teaching'
import type { Failure } from '@lectern/client/failure'
import { useRef } from 'react'

import { useServices } from '../../api/use-services.ts'
import { useAutosave } from './save-status.tsx'
import { useRefresh } from './use-refresh.ts'

interface Draft {
  title: string
  body?: string
  isPreview?: boolean
}

export interface LessonDraft {
  change: (part: Partial<Draft>) => void
  flush: () => void
  failure: Failure | null
}

/** One lesson as it is being edited. Its parts are saved together, so that none of them goes back when another is saved. */
export function useLessonDraft(course: EditableCourse, sectionId: string, lesson: EditableLesson): LessonDraft {
  const { api } = useServices()
  const refresh = useRefresh()
  const draft = useRef<Draft>({ title: lesson.title })
  const saving = useAutosave(`lesson ${lesson.id}`, async (now: Draft) => {
    await api.teaching.saveLesson.mutate({ courseId: course.id, sectionId, lessonId: lesson.id, kind: lesson.kind, ...now })
    await refresh()
  })
  return {
    change(part) {
      draft.current = { ...draft.current, ...part }
      saving.change(draft.current)
    },
    flush: () => void saving.flush(),
    failure: saving.current.phase === 'failed' ? saving.current.failure : null,
  }
}
