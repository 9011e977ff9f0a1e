import type { LessonView } from '@lectern/api/contracts/learning'
import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { Button } from '@lectern/ui/button'
import Check from 'lucide-react/icons/check'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { newKey } from '../../lib/mutation-key.ts'

interface TextLessonProps {
  lesson: LessonView
  html: string
  completed: boolean
  recording: boolean
  onCompleted: () => void
}

/** A lesson to read; the reader says when it is read. */
export function TextLesson({ lesson, html, completed, recording, onCompleted }: TextLessonProps) {
  const { api } = useServices()
  const mark = useAction(() => api.learning.completeText.mutate({ lessonId: lesson.id }, newKey()), onCompleted)
  return (
    <div className="mx-auto grid max-w-measure gap-7">
      <h1 className="display text-3xl">
        <bdi>{lesson.title}</bdi>
      </h1>
      {/* Made by renderMarkdown, which lets no raw HTML through. */}
      <div className="prose text-lg" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
      {recording && (
        <div className="grid justify-items-start gap-2">
          {completed ? (
            <p className="flex items-center gap-2 text-leaf">
              <Check aria-hidden="true" className="size-4" />
              {m.learning_marked()}
            </p>
          ) : (
            <Button kind="primary" busy={mark.pending} onClick={() => void mark.start()}>
              {m.learning_mark_read()}
            </Button>
          )}
          {mark.failure !== null && (
            <p role="alert" className="text-sm text-carmine">
              {errorMessage(mark.failure.reason, mark.failure.details)}
            </p>
          )}
        </div>
      )}
    </div>
  )
}
