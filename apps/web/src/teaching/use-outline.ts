import type { EditableCourse, EditableLesson } from '@lectern/api/contracts/teaching'
import type { Failure } from '@lectern/client/failure'
import { useState } from 'react'

import { useServices } from '../api/use-services.ts'
import { useAutosave } from '../components/teaching/save-status.tsx'
import { useRefresh } from '../components/teaching/use-refresh.ts'
import type { SectionOrder } from './order.ts'

type Section = EditableCourse['sections'][number]

export interface Outline {
  /** As it stands on the screen: with moves that the server hasn't confirmed yet. */
  sections: Section[]
  order: SectionOrder[]
  /** Shows the new order at once and saves it; a refusal brings the real one back. */
  rearrange: (order: SectionOrder[]) => void
  failure: Failure | null
}

/** The outline of a course and its order. */
export function useOutline(course: EditableCourse): Outline {
  const { api } = useServices()
  const refresh = useRefresh()
  // A move counts until the server's next answer, which has it or refuses it.
  const [pending, setPending] = useState<{ course: EditableCourse; order: SectionOrder[] } | null>(null)
  const saving = useAutosave('order', async (order: SectionOrder[]) => {
    try {
      await api.teaching.reorder.mutate({ courseId: course.id, sections: order })
    } finally {
      await refresh()
    }
  })

  const real = course.sections.map(({ id, lessons }) => ({ id, lessonIds: lessons.map((lesson) => lesson.id) }))
  const order = pending?.course === course ? pending.order : real
  return {
    sections: arranged(course.sections, order),
    order,
    failure: saving.current.phase === 'failed' ? saving.current.failure : null,
    rearrange(next) {
      setPending({ course, order: next })
      saving.change(next)
      void saving.flush()
    },
  }
}

function arranged(sections: readonly Section[], order: readonly SectionOrder[]): Section[] {
  const byId = new Map(sections.map((section) => [section.id, section]))
  const lessons = new Map<string, EditableLesson>(sections.flatMap((section) => section.lessons.map((lesson) => [lesson.id, lesson] as const)))
  return order.flatMap(({ id, lessonIds }) => {
    const section = byId.get(id)
    return section ? [{ ...section, lessons: lessonIds.flatMap((lessonId) => lessons.get(lessonId) ?? []) }] : []
  })
}
