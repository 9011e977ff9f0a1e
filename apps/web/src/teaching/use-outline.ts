import type { EditableCourse, EditableLesson } from '@lectern/api/contracts/teaching'
import { useEffect, useState } from 'react'

import { type Action, useAction } from '../api/use-action.ts'
import { useServices } from '../api/use-services.ts'
import { useRefresh } from '../components/teaching/use-refresh.ts'
import type { SectionOrder } from './order.ts'

type Section = EditableCourse['sections'][number]

export interface Outline {
  /** As it stands on the screen: with moves that the server hasn't confirmed yet. */
  sections: Section[]
  order: SectionOrder[]
  /** Shows the new order at once and saves it; a refusal brings the real one back. */
  rearrange: (order: SectionOrder[]) => void
  saving: Action<[SectionOrder[]]>
}

/** The outline of a course and its order. */
export function useOutline(course: EditableCourse): Outline {
  const { api } = useServices()
  const refresh = useRefresh()
  const [pending, setPending] = useState<SectionOrder[] | null>(null)
  const saving = useAction(
    async (order: SectionOrder[]) => {
      try {
        await api.teaching.reorder.mutate({ courseId: course.id, sections: order })
      } finally {
        await refresh()
      }
    },
    () => undefined,
  )
  // What the server says last stands.
  useEffect(() => setPending(null), [course])

  const real = course.sections.map(({ id, lessons }) => ({ id, lessonIds: lessons.map((lesson) => lesson.id) }))
  const order = pending ?? real
  return {
    sections: arranged(course.sections, order),
    order,
    saving,
    rearrange(next) {
      setPending(next)
      void saving.start(next)
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
