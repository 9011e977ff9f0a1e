/** The order of a course: its sections, and in each its lessons. */
export interface SectionOrder {
  id: string
  lessonIds: string[]
}

export type Direction = 'up' | 'down'

/** Moves a section one place; unchanged at the end of the list. */
export function moveSection(order: readonly SectionOrder[], id: string, direction: Direction): SectionOrder[] {
  const from = order.findIndex((section) => section.id === id)
  const to = from + (direction === 'up' ? -1 : 1)
  return from < 0 || to < 0 || to >= order.length ? [...order] : placed(order, from, to)
}

/** Moves a lesson one place; past the edge of its section it goes into the next one. */
export function moveLesson(order: readonly SectionOrder[], lessonId: string, direction: Direction): SectionOrder[] {
  const sectionIndex = order.findIndex(({ lessonIds }) => lessonIds.includes(lessonId))
  const section = order[sectionIndex]
  if (!section) return [...order]
  const index = section.lessonIds.indexOf(lessonId)
  const target = index + (direction === 'up' ? -1 : 1)
  if (target >= 0 && target < section.lessonIds.length) return putLesson(order, lessonId, section.id, target)
  const neighbour = order[sectionIndex + (direction === 'up' ? -1 : 1)]
  if (!neighbour) return [...order]
  return putLesson(order, lessonId, neighbour.id, direction === 'up' ? neighbour.lessonIds.length : 0)
}

/** Puts a lesson at a place of a section, counted without the lesson itself. */
export function putLesson(order: readonly SectionOrder[], lessonId: string, sectionId: string, index: number): SectionOrder[] {
  if (!order.some(({ id }) => id === sectionId)) return [...order]
  return order.map(({ id, lessonIds }) => {
    const rest = lessonIds.filter((one) => one !== lessonId)
    return { id, lessonIds: id === sectionId ? rest.toSpliced(index, 0, lessonId) : rest }
  })
}

function placed<T>(list: readonly T[], from: number, to: number): T[] {
  return list.toSpliced(from, 1).toSpliced(to, 0, ...list.slice(from, from + 1))
}
