import { errorMessage } from '@lectern/i18n/errors'
import { m } from '@lectern/i18n/messages'
import { ConfirmDialog } from '@lectern/ui/dialog'
import { type ReactNode, useState } from 'react'

import { useAction } from '../../api/use-action.ts'
import { useServices } from '../../api/use-services.ts'
import { useRefresh } from './use-refresh.ts'

interface Removable {
  type: 'section' | 'lesson'
  id: string
  title: string
  /** Of a section. */
  lessons?: number
}

/** Asks before a section or a lesson is removed, and says what goes with it. */
export function useRemoval(courseId: string, item: Removable): { ask: () => void; dialog: ReactNode } {
  const { api } = useServices()
  const refresh = useRefresh()
  const [asking, setAsking] = useState(false)
  const remove = useAction(
    () => api.teaching.removeItem.mutate({ courseId, item: { type: item.type, id: item.id } }),
    async () => {
      setAsking(false)
      await refresh()
    },
  )
  const { title, lessons = 0 } = item
  return {
    ask: () => setAsking(true),
    dialog: (
      <ConfirmDialog
        title={m.teaching_remove({ title })}
        confirmLabel={m.common_delete()}
        open={asking}
        onOpenChange={(open) => {
          setAsking(open)
          if (!open) remove.clear()
        }}
        busy={remove.pending}
        onConfirm={() => void remove.start()}
      >
        <p>{item.type === 'section' ? m.teaching_remove_section_text({ count: lessons, title }) : m.teaching_remove_lesson_text({ title })}</p>
        {remove.failure !== null && (
          <p role="alert" className="mt-3 text-sm text-carmine">
            {errorMessage(remove.failure.reason, remove.failure.details)}
          </p>
        )}
      </ConfirmDialog>
    ),
  }
}
