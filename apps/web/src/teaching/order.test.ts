import { describe, expect, it } from 'vitest'

import { moveLesson, moveSection, putLesson, type SectionOrder } from './order.ts'

const order: SectionOrder[] = [
  { id: 'A', lessonIds: ['a1', 'a2'] },
  { id: 'B', lessonIds: ['b1'] },
  { id: 'C', lessonIds: [] },
]
const flat = (sections: readonly SectionOrder[]) => sections.map(({ id, lessonIds }) => `${id}:${lessonIds.join(',')}`).join(' ')

describe('T2: the order of a course', () => {
  it('moves sections', () => {
    expect(flat(moveSection(order, 'B', 'up'))).toBe('B:b1 A:a1,a2 C:')
    expect(flat(moveSection(order, 'A', 'up'))).toBe(flat(order))
    expect(flat(moveSection(order, 'C', 'down'))).toBe(flat(order))
    expect(flat(moveSection(order, 'nope', 'down'))).toBe(flat(order))
  })

  it('moves lessons within their section and into the next', () => {
    expect(flat(moveLesson(order, 'a2', 'up'))).toBe('A:a2,a1 B:b1 C:')
    expect(flat(moveLesson(order, 'a2', 'down'))).toBe('A:a1 B:a2,b1 C:')
    expect(flat(moveLesson(order, 'b1', 'up'))).toBe('A:a1,a2,b1 B: C:')
    expect(flat(moveLesson(order, 'b1', 'down'))).toBe('A:a1,a2 B: C:b1')
    expect(flat(moveLesson(order, 'a1', 'up'))).toBe(flat(order))
  })

  it('puts a dragged lesson anywhere', () => {
    expect(flat(putLesson(order, 'a1', 'C', 0))).toBe('A:a2 B:b1 C:a1')
    expect(flat(putLesson(order, 'a1', 'A', 1))).toBe('A:a2,a1 B:b1 C:')
  })

  it('never loses or doubles a lesson', () => {
    const all = (sections: readonly SectionOrder[]) => sections.flatMap(({ lessonIds }) => lessonIds).toSorted()
    for (const lesson of ['a1', 'a2', 'b1']) {
      for (const direction of ['up', 'down'] as const) expect(all(moveLesson(order, lesson, direction))).toEqual(all(order))
      for (const section of ['A', 'B', 'C']) for (const index of [0, 1, 9]) expect(all(putLesson(order, lesson, section, index))).toEqual(all(order))
    }
  })
})
